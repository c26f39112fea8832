// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// Working intervals of each weekday, Monday first, in some zone's local time. Written as
/// {"mon": ["09:00-12:00", "13:00-17:30"], "fri": ["22:00-06:00"]}. An interval whose end is not after its
/// start runs into the next day ("22:00-06:00"; "00:00-24:00" is the whole day) and belongs to the day it
/// starts. Intervals are sorted and do not overlap, over midnight and from Sunday to Monday included.
struct WeeklyHours {
    struct Interval {
        std::chrono::minutes start{0}; ///< from the day's midnight, 0 to 1439
        std::chrono::minutes end{0};   ///< after start, at most start + 24 h; over 1440 means the next day

        bool operator==(const Interval&) const = default;
    };
    std::array<std::vector<Interval>, 7> days;

    static WeeklyHours always();
    bool operator==(const WeeklyHours&) const = default;
};

std::optional<WeeklyHours> parseWeeklyHours(const JsonCursor& cursor);
Json toJson(const WeeklyHours& hours);

} // namespace baton
