// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <fmt/format.h>

#include <charconv>

namespace baton {

namespace {

std::optional<int> parseDigits(std::string_view text)
{
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<LocalDay> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = parseDigits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const date::year_month_day civil{date::year{*year}, date::month(unsigned(*month)),
                                     date::day(unsigned(*day))};
    if (!civil.ok())
        return std::nullopt;
    return LocalDay{civil};
}

std::string formatDay(LocalDay day)
{
    const date::year_month_day civil{day};
    return fmt::format("{:04}-{:02}-{:02}", int(civil.year()), unsigned(civil.month()),
                       unsigned(civil.day()));
}

Instant startOfDay(const Zone& zone, LocalDay day)
{
    return zone.firstInstantOf(LocalTime{day});
}

Instant endOfDay(const Zone& zone, LocalDay day)
{
    // Where the clock goes back at or after midnight, the next day begins twice; what lies between its two
    // beginnings may still be this day (back from 00:01 to 23:01) or not (back from 01:00 to 00:00).
    const LocalTime next{day + date::days{1}};
    const Instant last = zone.lastInstantOf(next);
    const bool stillThisDay = zone.toLocal(last - std::chrono::milliseconds{1}) < next;
    return stillThisDay ? last : zone.firstInstantOf(next);
}

} // namespace baton
