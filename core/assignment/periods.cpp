// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/periods.h"

#include "core/assignment/assign.h"

#include <algorithm>
#include <limits>

namespace baton {

namespace {

std::int32_t floorDivide(std::int32_t value, std::int32_t by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}

std::int32_t currentCount(std::int32_t storedKey, std::int32_t count, std::int32_t key)
{
    return storedKey < key ? 0 : count;
}

void countOne(std::int32_t& storedKey, std::int32_t& count, std::int32_t key)
{
    count = currentCount(storedKey, count, key);
    storedKey = std::max(storedKey, key);
    if (count < std::numeric_limits<std::int32_t>::max())
        ++count;
}

void uncountOne(std::int32_t storedKey, std::int32_t& count, std::int32_t key)
{
    if (storedKey == key && count > 0)
        --count;
}

} // namespace

Periods periodsAt(const Zone& zone, Instant at)
{
    const auto day = date::floor<date::days>(zone.toLocal(at));
    const date::year_month_day civil{day};
    Periods periods;
    periods.day = static_cast<std::int32_t>(day.time_since_epoch().count());
    // 1970-01-01 was a Thursday: its ISO week began 3 days earlier and has number 0.
    periods.week = floorDivide(periods.day + 3, 7);
    periods.month = (int{civil.year()} - 1970) * 12 + static_cast<std::int32_t>(unsigned{civil.month()}) - 1;
    return periods;
}

std::int32_t countOfDay(const Load& load, const Periods& periods)
{
    return currentCount(load.dayKey, load.day, periods.day);
}

std::int32_t countOfWeek(const Load& load, const Periods& periods)
{
    return currentCount(load.weekKey, load.week, periods.week);
}

std::int32_t countOfMonth(const Load& load, const Periods& periods)
{
    return currentCount(load.monthKey, load.month, periods.month);
}

void countAssignment(Load& load, const Zone& zone, Instant at, double value)
{
    const Periods periods = periodsAt(zone, at);
    countOne(load.dayKey, load.day, periods.day);
    countOne(load.weekKey, load.week, periods.week);
    countOne(load.monthKey, load.month, periods.month);
    if (load.open < std::numeric_limits<std::int32_t>::max())
        ++load.open;
    load.value += value;
}

void uncountPeriods(Load& load, const Zone& zone, Instant at)
{
    const Periods periods = periodsAt(zone, at);
    uncountOne(load.dayKey, load.day, periods.day);
    uncountOne(load.weekKey, load.week, periods.week);
    uncountOne(load.monthKey, load.month, periods.month);
}

void release(Load& load, double value)
{
    load.open = std::max(0, load.open - 1);
    // Sums of fractions leave traces; nobody has anything of nothing.
    load.value = load.open > 0 ? load.value - value : 0;
}

} // namespace baton
