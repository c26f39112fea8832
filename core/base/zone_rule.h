// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <date/date.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace baton {

/// From `at` on, local time is UTC + `offset`.
struct OffsetChange {
    std::chrono::sys_seconds at;
    std::chrono::seconds offset{0};
};

/// The rule by which a zone goes on for ever, as the last line of its file says it: a POSIX TZ string with
/// the extensions of RFC 8536, e.g. "EST5EDT,M3.2.0,M11.1.0" or "<+03>-3".
class ZoneRule {
public:
    static std::optional<ZoneRule> parse(std::string_view text);

    bool changes() const { return m_daylight.has_value(); }
    std::chrono::seconds standardOffset() const { return m_standard; }
    /// The two changes of a year, ascending. Only if changes().
    std::vector<OffsetChange> changesIn(int year) const;

private:
    struct Day {
        enum class Kind : std::uint8_t { MonthWeekday, JulianWithoutLeapDay, DayOfYear };
        Kind kind = Kind::MonthWeekday;
        unsigned month = 1;
        unsigned week = 1; ///< 5: the last
        unsigned day = 0;  ///< of the week, Sunday 0; or of the year
        std::chrono::seconds time{7200};

        date::local_seconds in(int year) const;
    };
    struct Daylight {
        std::chrono::seconds offset{0};
        Day start; ///< in standard time
        Day end;   ///< in daylight time
    };
    friend class ZoneRuleReader;

    std::chrono::seconds m_standard{0};
    std::optional<Daylight> m_daylight;
};

} // namespace baton
