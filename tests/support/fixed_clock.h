// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <string_view>

namespace baton::test {

/// Shows what it was set to.
class FixedClock final : public Clock {
public:
    explicit FixedClock(std::string_view instant) { set(instant); }
    Instant now() const override { return m_now; }
    void set(std::string_view instant) { m_now = parseInstant(instant).value(); }

private:
    Instant m_now{};
};

} // namespace baton::test
