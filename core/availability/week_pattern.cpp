// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/week_pattern.h"

#include <algorithm>

namespace baton {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kDay = std::chrono::hours{24};
constexpr milliseconds kWeek = 7 * kDay;
constexpr LocalTime kSomeMonday{4 * kDay}; // 1970-01-05

struct Position {
    std::int64_t week;
    milliseconds inWeek;
};

Position positionOf(LocalTime at)
{
    const milliseconds since = at - kSomeMonday;
    std::int64_t week = since / kWeek;
    if (since < week * kWeek)
        --week;
    return {week, since - week * kWeek};
}

LocalTime timeAt(std::int64_t week, milliseconds inWeek)
{
    return kSomeMonday + week * kWeek + inWeek;
}

} // namespace

WeekPattern::WeekPattern(const WeeklyHours& hours)
{
    std::vector<Run> parts;
    for (std::size_t day = 0; day < hours.days.size(); ++day) {
        for (const auto& interval : hours.days[day]) {
            const milliseconds begin = kDay * int(day) + interval.start;
            const milliseconds end = kDay * int(day) + interval.end;
            parts.push_back({begin, std::min(end, kWeek)});
            if (end > kWeek)
                parts.push_back({milliseconds{0}, end - kWeek});
        }
    }
    std::sort(parts.begin(), parts.end(), [](const Run& a, const Run& b) { return a.begin < b.begin; });
    for (const Run& part : parts) {
        if (!m_runs.empty() && part.begin <= m_runs.back().end)
            m_runs.back().end = std::max(m_runs.back().end, part.end);
        else
            m_runs.push_back(part);
    }
    for (Run& run : m_runs) {
        run.workedBefore = m_total;
        m_total += run.end - run.begin;
    }
}

std::vector<WeekPattern::Run>::const_iterator WeekPattern::firstAfter(milliseconds inWeek) const
{
    return std::upper_bound(m_runs.begin(), m_runs.end(), inWeek,
                            [](milliseconds time, const Run& run) { return time < run.begin; });
}

bool WeekPattern::contains(LocalTime at) const
{
    const Position position = positionOf(at);
    const auto after = firstAfter(position.inWeek);
    return after != m_runs.begin() && position.inWeek < std::prev(after)->end;
}

milliseconds WeekPattern::worked(LocalTime at) const
{
    const Position position = positionOf(at);
    const milliseconds wholeWeeks = position.week * m_total;
    const auto after = firstAfter(position.inWeek);
    if (after == m_runs.begin())
        return wholeWeeks;
    const Run& run = *std::prev(after);
    return wholeWeeks + run.workedBefore + (std::min(position.inWeek, run.end) - run.begin);
}

LocalTime WeekPattern::advance(LocalTime from, milliseconds amount) const
{
    const milliseconds target = worked(from) + amount;
    // The week that reaches the target at last: what is left to work in it lies in (0, total].
    const milliseconds last = target - milliseconds{1};
    std::int64_t week = last / m_total;
    if (last < week * m_total)
        --week;
    const milliseconds rest = target - week * m_total;
    const auto after =
        std::lower_bound(m_runs.begin(), m_runs.end(), rest,
                         [](const Run& run, milliseconds time) { return run.workedBefore < time; });
    const Run& run = *std::prev(after);
    return timeAt(week, run.begin + (rest - run.workedBefore));
}

std::optional<LocalTime> WeekPattern::nextStart(LocalTime at) const
{
    if (m_runs.empty())
        return std::nullopt;
    if (contains(at))
        return at;
    const Position position = positionOf(at);
    const auto after = firstAfter(position.inWeek);
    return after != m_runs.end() ? timeAt(position.week, after->begin)
                                 : timeAt(position.week + 1, m_runs.front().begin);
}

std::optional<LocalTime> WeekPattern::endOfRun(LocalTime at) const
{
    if (m_total == kWeek)
        return std::nullopt;
    const Position position = positionOf(at);
    const Run& run = *std::prev(firstAfter(position.inWeek));
    const bool goesOn = run.end == kWeek && m_runs.front().begin == milliseconds{0};
    return goesOn ? timeAt(position.week + 1, m_runs.front().end) : timeAt(position.week, run.end);
}

std::optional<LocalTime> WeekPattern::previousEnd(LocalTime at) const
{
    if (m_runs.empty())
        return std::nullopt;
    const Position before = positionOf(at - milliseconds{1});
    const auto after = firstAfter(before.inWeek);
    if (after == m_runs.begin())
        return timeAt(before.week - 1, m_runs.back().end);
    return std::min(at, timeAt(before.week, std::prev(after)->end));
}

} // namespace baton
