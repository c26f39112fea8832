// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace baton {

/// What sentences count.
enum class Counted : std::uint8_t {
    Decisions,
    Events,
    Leads,
    More,
    OverCap,
    Owners,
    Refused,
    Rows,
    Runs,
    Times,
    Violations,
    Ways
};

/// "1 lead", "12 leads"; in a language that is installed, with as many forms as it has.
QString countText(Counted what, std::int64_t count);

} // namespace baton
