// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace baton {

/// Leads owed to somebody, exact: counted in units of 10^-12 lead, so that ledgers add up to the last unit
/// and replay on any machine agrees. Negative: received more than the share.
struct Credit {
    static constexpr std::int64_t kLead = 1'000'000'000'000;
    std::int64_t units = 0;

    auto operator<=>(const Credit&) const = default;
    Credit operator+(Credit other) const { return {units + other.units}; }
    Credit operator-(Credit other) const { return {units - other.units}; }
    Credit operator-() const { return {-units}; }
};

} // namespace baton
