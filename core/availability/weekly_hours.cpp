// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/weekly_hours.h"

#include <fmt/format.h>

#include <algorithm>

namespace baton {

namespace {

using std::chrono::minutes;

constexpr minutes kDay{24 * 60};
constexpr minutes kWeek = 7 * kDay;
constexpr std::array<std::string_view, 7> kDayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// "hh:mm", from 00:00 to 24:00.
std::optional<minutes> parseTimeOfDay(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) ||
        !isDigit(text[4]))
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    if (minute > 59 || hour * 60 + minute > kDay.count())
        return std::nullopt;
    return minutes{hour * 60 + minute};
}

std::optional<WeeklyHours::Interval> parseInterval(std::string_view text)
{
    if (text.size() != 11 || text[5] != '-')
        return std::nullopt;
    const auto start = parseTimeOfDay(text.substr(0, 5));
    const auto end = parseTimeOfDay(text.substr(6));
    if (!start || !end || *start == kDay)
        return std::nullopt;
    return WeeklyHours::Interval{*start, *end > *start ? *end : *end + kDay};
}

std::string formatTimeOfDay(minutes time)
{
    return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

std::string formatInterval(const WeeklyHours::Interval& interval)
{
    const minutes end = interval.end > kDay ? interval.end - kDay : interval.end;
    return formatTimeOfDay(interval.start) + '-' + formatTimeOfDay(end);
}

/// An interval as it was read, placed in the week that starts on Monday 00:00.
struct Placed {
    std::size_t day;
    WeeklyHours::Interval interval;
    JsonCursor where;

    minutes start() const { return kDay * int(day) + interval.start; }
    minutes end() const { return kDay * int(day) + interval.end; }
};

std::vector<Placed> readIntervals(const JsonCursor& cursor)
{
    std::vector<Placed> all;
    for (std::size_t day = 0; day < kDayNames.size(); ++day) {
        for (const JsonCursor& element : cursor.elements(kDayNames[day])) {
            const auto text = element.asText();
            if (!text)
                continue;
            if (const auto interval = parseInterval(*text))
                all.push_back({day, *interval, element});
            else
                element.report("hours.bad_interval", {*text});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Placed& a, const Placed& b) { return a.start() < b.start(); });
    return all;
}

void reportOverlaps(const std::vector<Placed>& sorted)
{
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool last = i + 1 == sorted.size();
        const Placed& next = sorted[last ? 0 : i + 1];
        const minutes nextStart = last ? next.start() + kWeek : next.start();
        if (sorted[i].end() > nextStart)
            next.where.report("hours.overlap",
                              {formatInterval(next.interval), formatInterval(sorted[i].interval)});
    }
}

/// Unknown members survive, but a misspelt day would silently take somebody's hours away.
void warnOfUnknownDays(const JsonCursor& cursor)
{
    for (const auto& [name, value] : cursor.value().get_ref<const Json::object_t&>()) {
        if (std::find(kDayNames.begin(), kDayNames.end(), name) == kDayNames.end())
            cursor.problems().push_back(
                {Severity::Warning, "hours.unknown_day", pointerStep(cursor.pointer(), name), {name}});
    }
}

} // namespace

WeeklyHours WeeklyHours::always()
{
    WeeklyHours hours;
    hours.days.fill({Interval{minutes{0}, kDay}});
    return hours;
}

std::optional<WeeklyHours> parseWeeklyHours(const JsonCursor& cursor)
{
    if (!cursor.expectObject())
        return std::nullopt;
    const std::size_t before = cursor.problems().size();
    const std::vector<Placed> placed = readIntervals(cursor);
    reportOverlaps(placed);
    if (cursor.problems().size() != before)
        return std::nullopt;
    warnOfUnknownDays(cursor);
    WeeklyHours hours;
    for (const Placed& one : placed)
        hours.days[one.day].push_back(one.interval);
    return hours;
}

Json toJson(const WeeklyHours& hours)
{
    Json json = Json::object();
    for (std::size_t day = 0; day < kDayNames.size(); ++day) {
        for (const auto& interval : hours.days[day])
            json[std::string(kDayNames[day])].push_back(formatInterval(interval));
    }
    return json;
}

} // namespace baton
