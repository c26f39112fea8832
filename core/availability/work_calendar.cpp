// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/work_calendar.h"

#include <algorithm>

namespace baton {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds kDay = std::chrono::hours{24};
constexpr milliseconds kHorizon = 3653 * kDay; // 10 years
constexpr Instant kEarliest = date::sys_days{date::year{0} / 1 / 1};
constexpr Instant kLatest = date::sys_days{date::year{9999} / 12 / 31};

Instant clamped(Instant at)
{
    return std::clamp(at, kEarliest, kLatest);
}

Instant horizonOf(Instant from)
{
    return std::min(from + kHorizon, kLatest);
}

LocalTime localAt(Instant at, seconds offset)
{
    return LocalTime{at.time_since_epoch() + offset};
}

Instant instantAt(LocalTime local, seconds offset)
{
    return Instant{local.time_since_epoch() - offset};
}

/// The instants whose local date is `day`: one period, or two where the clock goes back over midnight.
void appendCivilDay(const Zone& zone, LocalDay day, std::vector<Period>& periods)
{
    const milliseconds begin = day.time_since_epoch();
    Instant at = Instant{begin} - kDay;
    while (at < Instant{begin + 2 * kDay}) {
        const Zone::Stretch stretch = zone.stretchAt(at);
        const Instant from = std::max(stretch.begin, Instant{begin - stretch.offset});
        const Instant to = std::min(stretch.end, Instant{begin + kDay - stretch.offset});
        if (from < to)
            periods.push_back({from, to});
        at = stretch.end;
    }
}

std::vector<Period> merged(std::vector<Period> periods)
{
    std::sort(periods.begin(), periods.end(),
              [](const Period& a, const Period& b) { return a.from < b.from; });
    std::vector<Period> result;
    for (const Period& period : periods) {
        if (period.to <= period.from)
            continue;
        if (!result.empty() && period.from <= result.back().to)
            result.back().to = std::max(result.back().to, period.to);
        else
            result.push_back(period);
    }
    return result;
}

std::vector<LocalDay> sortedDays(std::vector<LocalDay> days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

WorkCalendar::WorkCalendar(Zone zone, WeeklyHours hours, std::vector<LocalDay> holidays,
                           std::vector<Period> timeOff)
    : m_zone(zone), m_hours(std::move(hours)), m_pattern(m_hours), m_holidays(sortedDays(std::move(holidays)))
{
    const LocalDay first{date::year{0} / 1 / 3};
    const LocalDay last{date::year{9999} / 12 / 28};
    for (const LocalDay day : m_holidays) {
        if (day >= first && day <= last)
            appendCivilDay(m_zone, day, timeOff);
    }
    m_off = merged(std::move(timeOff));
}

WorkCalendar::Segment WorkCalendar::segmentAt(Instant at) const
{
    const auto next =
        std::upper_bound(m_off.begin(), m_off.end(), at,
                         [](Instant instant, const Period& period) { return instant < period.from; });
    if (next != m_off.begin() && at < std::prev(next)->to)
        return {std::prev(next)->from, std::prev(next)->to, Segment::Kind::Off, {}};
    Segment segment = zoneSegmentAt(at);
    if (next != m_off.begin())
        segment.begin = std::max(segment.begin, std::prev(next)->to);
    if (next != m_off.end())
        segment.end = std::min(segment.end, next->from);
    return segment;
}

/// Away from doubled time, an instant is worked exactly if its local time is in the weekly pattern: a local
/// time in a gap does not occur, and shifts are cut as they should be.
WorkCalendar::Segment WorkCalendar::zoneSegmentAt(Instant at) const
{
    const Zone::Stretch stretch = m_zone.stretchAt(at);
    Segment segment{stretch.begin, stretch.end, Segment::Kind::Weekly, stretch.offset};
    if (stretch.offsetBefore > stretch.offset) {
        segment.begin = std::min(stretch.begin + (stretch.offsetBefore - stretch.offset), stretch.end);
        if (at < segment.begin)
            return doubledSegmentAt(at, stretch.begin, stretch.offsetBefore, stretch.offset);
    }
    if (stretch.offset > stretch.offsetAfter) {
        segment.end = std::max(stretch.end - (stretch.offset - stretch.offsetAfter), segment.begin);
        if (at >= segment.end)
            return doubledSegmentAt(at, stretch.end, stretch.offset, stretch.offsetAfter);
    }
    return segment;
}

/// Around a change that sets the clock back, local times from `doubledFrom` up to `doubledTo` occur once
/// before and once after it. A shift that starts or ends at one of them, or lasts over them, goes from the
/// first occurrence of its start to the second of its end, hence over the change itself: all such shifts
/// together are one stretch of work.
WorkCalendar::Segment WorkCalendar::doubledSegmentAt(Instant at, Instant change, seconds before,
                                                     seconds after) const
{
    const LocalTime doubledFrom = localAt(change, after);
    const LocalTime doubledTo = localAt(change, before);
    const Segment window{change - (before - after), change + (before - after), Segment::Kind::Off, {}};
    const bool goesOn = m_pattern.previousEnd(doubledFrom) == doubledFrom;
    const auto start = goesOn ? doubledFrom : m_pattern.nextStart(doubledFrom);
    if (!start || *start >= doubledTo)
        return window;
    const Instant from = instantAt(*start, before);
    const Instant to = instantAt(*m_pattern.previousEnd(doubledTo), after);
    if (at < from)
        return {window.begin, from, Segment::Kind::Off, {}};
    if (at < to)
        return {from, to, Segment::Kind::On, {}};
    return {to, window.end, Segment::Kind::Off, {}};
}

milliseconds WorkCalendar::workIn(const Segment& segment, Instant from, Instant to) const
{
    switch (segment.kind) {
    case Segment::Kind::Off:
        break;
    case Segment::Kind::On:
        return to - from;
    case Segment::Kind::Weekly:
        return m_pattern.between(localAt(from, segment.offset), localAt(to, segment.offset));
    }
    return milliseconds{0};
}

bool WorkCalendar::isWorking(Instant at) const
{
    if (at < kEarliest || at >= kLatest)
        return false;
    const Segment segment = segmentAt(at);
    return segment.kind == Segment::Kind::On ||
           (segment.kind == Segment::Kind::Weekly && m_pattern.contains(localAt(at, segment.offset)));
}

std::optional<Instant> WorkCalendar::nextWorking(Instant at) const
{
    at = clamped(at);
    const Instant horizon = horizonOf(at);
    while (at < horizon) {
        const Segment segment = segmentAt(at);
        if (segment.kind == Segment::Kind::On)
            return at;
        if (segment.kind == Segment::Kind::Weekly) {
            const auto start = m_pattern.nextStart(localAt(at, segment.offset));
            if (!start)
                return std::nullopt;
            if (instantAt(*start, segment.offset) < segment.end)
                return instantAt(*start, segment.offset);
        }
        at = segment.end;
    }
    return std::nullopt;
}

std::optional<Instant> WorkCalendar::endOfWork(Instant at) const
{
    if (!isWorking(at))
        return std::nullopt;
    const Instant horizon = horizonOf(at);
    while (at < horizon) {
        const Segment segment = segmentAt(at);
        if (!isWorking(at))
            return at;
        if (segment.kind == Segment::Kind::Weekly) {
            const auto end = m_pattern.endOfRun(localAt(at, segment.offset));
            if (end && instantAt(*end, segment.offset) < segment.end)
                return instantAt(*end, segment.offset);
        }
        at = segment.end;
    }
    return std::nullopt;
}

std::optional<Instant> WorkCalendar::addWorking(Instant from, milliseconds amount) const
{
    if (amount < milliseconds{0})
        return std::nullopt;
    if (amount == milliseconds{0})
        return nextWorking(from);
    Instant at = clamped(from);
    const Instant horizon = horizonOf(at);
    while (at < horizon) {
        const Segment segment = segmentAt(at);
        const milliseconds work = workIn(segment, at, std::min(segment.end, horizon));
        if (work >= amount) {
            return segment.kind == Segment::Kind::On
                       ? at + amount
                       : instantAt(m_pattern.advance(localAt(at, segment.offset), amount), segment.offset);
        }
        amount -= work;
        at = segment.end;
    }
    return std::nullopt;
}

bool WorkCalendar::isWorkingDay(LocalDay day) const
{
    if (std::binary_search(m_holidays.begin(), m_holidays.end(), day))
        return false;
    const auto weekday = date::weekday{day}.iso_encoding() - 1;
    return std::any_of(m_hours.days[weekday].begin(), m_hours.days[weekday].end(), [&](const auto& shift) {
        const Instant start = m_zone.firstInstantOf(LocalTime{day} + shift.start);
        const Instant end = m_zone.lastInstantOf(LocalTime{day} + shift.end);
        return workingBetween(start, end) > milliseconds{0};
    });
}

std::optional<Instant> WorkCalendar::addWorkingDays(Instant from, int days) const
{
    if (days < 0)
        return std::nullopt;
    if (days == 0)
        return nextWorking(from);
    const Instant start = clamped(from);
    const Instant horizon = horizonOf(start);
    const LocalTime local = m_zone.toLocal(start);
    LocalDay day = date::floor<date::days>(local);
    const milliseconds timeOfDay = local - day;
    while (Instant{day.time_since_epoch()} < horizon) {
        day += date::days{1};
        if (isWorkingDay(day) && --days == 0)
            return nextWorking(m_zone.firstInstantOf(day + timeOfDay));
    }
    return std::nullopt;
}

std::optional<Instant> WorkCalendar::add(Instant from, const Duration& duration) const
{
    if (duration.unit == Duration::Unit::WorkingDays)
        return addWorkingDays(from, duration.workingDays);
    return addWorking(from, duration.length);
}

milliseconds WorkCalendar::workingBetween(Instant from, Instant to) const
{
    if (to < from)
        return -workingBetween(to, from);
    Instant at = clamped(from);
    const Instant end = clamped(to);
    milliseconds total{0};
    while (at < end) {
        const Segment segment = segmentAt(at);
        const Instant until = std::min(segment.end, end);
        total += workIn(segment, at, until);
        at = until;
    }
    return total;
}

} // namespace baton
