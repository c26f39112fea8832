// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <date/tz.h>

#include <algorithm>

namespace baton {

namespace {

using std::chrono::seconds;

// The date library reads a zone's explicit transitions, which the compiled database lists up to 2037, but not
// the rule in its footer that goes on for ever. The Gregorian calendar repeats after 400 years, and days of
// the week after 28 within a century: an instant from 2037 on takes the offset of the same weekday and date
// in a year before.
constexpr int kFirstYearByRule = 2037;

bool isLeap(int year)
{
    return date::year{year}.is_leap();
}

unsigned weekdayOfNewYear(int year)
{
    return date::weekday{date::sys_days{date::year{year} / 1 / 1}}.c_encoding();
}

/// How far back to look for the same calendar: 0 before 2037.
date::days daysToKnownYear(int year)
{
    if (year < kFirstYearByRule)
        return date::days{0};
    int known = kFirstYearByRule - 1;
    while (isLeap(known) != isLeap(year) || weekdayOfNewYear(known) != weekdayOfNewYear(year))
        --known;
    return date::sys_days{date::year{year} / 1 / 1} - date::sys_days{date::year{known} / 1 / 1};
}

Instant firstDay(int year)
{
    return date::sys_days{date::year{year} / 1 / 1};
}

// date-tz marks "for ever" by extreme seconds, which overflow when counted in milliseconds.
constexpr date::sys_seconds kYearZero = date::sys_days{date::year{0} / 1 / 1};
constexpr date::sys_seconds kYear9999 = date::sys_days{date::year{9999} / 1 / 1};

int yearOf(seconds sinceEpoch)
{
    return int(date::year_month_day{date::floor<date::days>(date::sys_seconds{sinceEpoch})}.year());
}

} // namespace

std::optional<Zone> Zone::find(std::string_view ianaId)
{
    const auto& zones = date::get_tzdb().zones;
    const auto found =
        std::lower_bound(zones.begin(), zones.end(), ianaId,
                         [](const date::time_zone& zone, std::string_view id) { return zone.name() < id; });
    if (found == zones.end() || found->name() != ianaId)
        return std::nullopt;
    return Zone(&*found);
}

Zone Zone::utc()
{
    return *find("Etc/UTC");
}

const std::string& Zone::id() const
{
    return m_zone->name();
}

Zone::Stretch Zone::stretchAt(Instant instant) const
{
    Stretch stretch = plainStretchAt(instant);
    stretch.offsetBefore = plainStretchAt(stretch.begin - std::chrono::milliseconds{1}).offset;
    stretch.offsetAfter = plainStretchAt(stretch.end).offset;
    return stretch;
}

Zone::Stretch Zone::plainStretchAt(Instant instant) const
{
    const auto at = std::chrono::floor<seconds>(instant);
    const int year = yearOf(at.time_since_epoch());
    const date::days shift = daysToKnownYear(year);
    const date::sys_info info = m_zone->get_info(at - shift);
    if (shift.count() == 0)
        return {Instant{std::max(info.begin, kYearZero)},
                std::min(Instant{std::min(info.end, kYear9999)}, firstDay(kFirstYearByRule)),
                info.offset,
                {},
                {}};
    // Beyond a year's ends a shifted stretch is another year's affair.
    return {std::max(Instant{std::max(info.begin, kYearZero) + shift}, firstDay(year)),
            std::min(Instant{std::min(info.end, kYear9999) + shift}, firstDay(year + 1)),
            info.offset,
            {},
            {}};
}

LocalTime Zone::toLocal(Instant instant) const
{
    return LocalTime{instant.time_since_epoch() + stretchAt(instant).offset};
}

Instant Zone::firstInstantOf(LocalTime local) const
{
    const auto at = std::chrono::floor<seconds>(local);
    const date::days shift = daysToKnownYear(yearOf(at.time_since_epoch()));
    const date::local_info info = m_zone->get_info(at - shift);
    if (info.result == date::local_info::nonexistent)
        return Instant{info.second.begin + shift};
    return Instant{local.time_since_epoch() - info.first.offset};
}

Instant Zone::lastInstantOf(LocalTime local) const
{
    const auto at = std::chrono::floor<seconds>(local);
    const date::days shift = daysToKnownYear(yearOf(at.time_since_epoch()));
    const date::local_info info = m_zone->get_info(at - shift);
    if (info.result == date::local_info::nonexistent)
        return Instant{info.second.begin + shift};
    const auto offset = info.result == date::local_info::ambiguous ? info.second.offset : info.first.offset;
    return Instant{local.time_since_epoch() - offset};
}

} // namespace baton
