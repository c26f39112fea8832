// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/work_calendar.h"
#include "core/base/day.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace baton::test {

/// An instant, a day, a zone or hours from the text that a test is written in; a test with a misspelt one is
/// broken.
inline Instant at(std::string_view text)
{
    const auto instant = parseInstant(text);
    if (!instant)
        throw std::invalid_argument(std::string(text));
    return *instant;
}

inline LocalDay day(std::string_view text)
{
    const auto parsed = parseDay(text);
    if (!parsed)
        throw std::invalid_argument(std::string(text));
    return *parsed;
}

inline Zone zone(std::string_view id)
{
    const auto found = Zone::find(id);
    if (!found)
        throw std::invalid_argument(std::string(id));
    return *found;
}

inline WeeklyHours hours(std::string_view json)
{
    const JsonDocument document = parseJson(json);
    Problems problems;
    const auto parsed = parseWeeklyHours(JsonCursor(document.root, "", problems));
    if (!parsed)
        throw std::invalid_argument(std::string(json));
    return *parsed;
}

inline WeeklyHours officeHours()
{
    return hours(R"({"mon":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"],"thu":["09:00-17:00"],
                     "fri":["09:00-17:00"]})");
}

} // namespace baton::test
