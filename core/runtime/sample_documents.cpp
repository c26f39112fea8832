// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample_documents.h"

#include "core/base/json.h"
#include "core/runtime/sample_resources.h"

#include <charconv>
#include <unordered_set>

namespace baton {

namespace {

constexpr std::string_view kToday = "today";
constexpr std::string_view kWorkday = "workday";

LocalDay today(Instant now)
{
    const Zone zone = Zone::find("America/New_York").value_or(Zone::utc());
    return date::floor<date::days>(zone.toLocal(now));
}

/// The days of the list "us".
std::unordered_set<std::string> holidays(const Json& roster)
{
    std::unordered_set<std::string> days;
    for (const Json& list : roster["holidays"]) {
        if (list["id"] != "us")
            continue;
        for (const Json& day : list["days"])
            days.insert(day.get<std::string>());
    }
    return days;
}

LocalDay workdayNotAfter(LocalDay day, const std::unordered_set<std::string>& off)
{
    const auto isOff = [&] {
        const date::weekday weekday(day);
        return weekday == date::Saturday || weekday == date::Sunday || off.contains(formatDay(day));
    };
    while (isOff())
        day -= date::days{1};
    return day;
}

/// Replaces "today+3" and "workday-8" by the day they stand for.
void settle(Json& text, LocalDay from, const std::unordered_set<std::string>& off)
{
    const std::string word = text.get<std::string>();
    const bool isWorkday = word.starts_with(kWorkday);
    if (!isWorkday && !word.starts_with(kToday))
        return;
    std::string_view number = std::string_view(word).substr(isWorkday ? kWorkday.size() : kToday.size());
    if (number.starts_with('+'))
        number.remove_prefix(1);
    int days = 0;
    std::from_chars(number.data(), number.data() + number.size(), days);
    const LocalDay day = from + date::days{days};
    text = formatDay(isWorkday ? workdayNotAfter(day, off) : day);
}

} // namespace

std::string_view samplePlaybookText()
{
    return samplePlaybookResource();
}

std::string sampleRosterText(Instant now)
{
    Json roster = parseJson(sampleRosterResource()).root;
    const auto off = holidays(roster);
    const LocalDay from = today(now);
    for (Json& list : roster["holidays"]) {
        for (Json& day : list["days"])
            settle(day, from, off);
    }
    for (Json& rep : roster["reps"]) {
        if (!rep.contains("timeOff"))
            continue;
        for (Json& absence : rep["timeOff"]) {
            settle(absence["from"], from, off);
            settle(absence["to"], from, off);
        }
    }
    return writeJsonPretty(roster);
}

LocalDay sampleWorkday(Instant now, int daysBack)
{
    return workdayNotAfter(today(now) - date::days{daysBack},
                           holidays(parseJson(sampleRosterResource()).root));
}

} // namespace baton
