// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone_rule.h"

#include <algorithm>

namespace baton {

using std::chrono::seconds;

/// Reads a rule off the front of a text; every step says whether it succeeded.
class ZoneRuleReader {
public:
    explicit ZoneRuleReader(std::string_view text) : m_rest(text) {}

    std::optional<ZoneRule> read()
    {
        ZoneRule rule;
        if (!name() || !offset(rule.m_standard))
            return std::nullopt;
        if (m_rest.empty())
            return rule;
        ZoneRule::Daylight daylight;
        daylight.offset = rule.m_standard + std::chrono::hours{1};
        const bool read = name() && (m_rest.starts_with(',') || offset(daylight.offset)) && take(',') &&
                          day(daylight.start) && take(',') && day(daylight.end) && m_rest.empty();
        if (!read)
            return std::nullopt;
        rule.m_daylight = daylight;
        return rule;
    }

private:
    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool number(unsigned& value, unsigned least, unsigned most)
    {
        std::size_t digits = 0;
        value = 0;
        while (digits < m_rest.size() && digits < 4 && m_rest[digits] >= '0' && m_rest[digits] <= '9')
            value = value * 10 + unsigned(m_rest[digits++] - '0');
        m_rest.remove_prefix(digits);
        return digits > 0 && value >= least && value <= most;
    }

    bool name()
    {
        const bool quoted = take('<');
        const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        const auto end = quoted ? std::find(m_rest.begin(), m_rest.end(), '>')
                                : std::find_if_not(m_rest.begin(), m_rest.end(), isLetter);
        const bool any = end != m_rest.begin();
        m_rest.remove_prefix(std::size_t(end - m_rest.begin()));
        return any && (!quoted || take('>'));
    }

    /// [+-]hh[:mm[:ss]]
    bool time(seconds& value)
    {
        const bool negative = take('-');
        if (!negative)
            take('+');
        unsigned hours = 0;
        unsigned minutes = 0;
        unsigned rest = 0;
        const bool read = number(hours, 0, 167) &&
                          (!take(':') || (number(minutes, 0, 59) && (!take(':') || number(rest, 0, 59))));
        value = seconds{std::int64_t(hours) * 3600 + minutes * 60 + rest};
        if (negative)
            value = -value;
        return read;
    }

    /// Written as what must be added to local time to get UTC.
    bool offset(seconds& value)
    {
        const bool read = time(value);
        value = -value;
        return read && value > std::chrono::hours{-26} && value < std::chrono::hours{26};
    }

    bool day(ZoneRule::Day& value)
    {
        bool read = false;
        if (take('M')) {
            read = number(value.month, 1, 12) && take('.') && number(value.week, 1, 5) && take('.') &&
                   number(value.day, 0, 6);
        } else if (take('J')) {
            value.kind = ZoneRule::Day::Kind::JulianWithoutLeapDay;
            read = number(value.day, 1, 365);
        } else {
            value.kind = ZoneRule::Day::Kind::DayOfYear;
            read = number(value.day, 0, 365);
        }
        return read && (!take('/') || time(value.time));
    }

    std::string_view m_rest;
};

std::optional<ZoneRule> ZoneRule::parse(std::string_view text)
{
    return ZoneRuleReader(text).read();
}

date::local_seconds ZoneRule::Day::in(int year) const
{
    const date::local_days newYear{date::year{year} / 1 / 1};
    switch (kind) {
    case Kind::DayOfYear:
        return newYear + date::days{day} + time;
    case Kind::JulianWithoutLeapDay: {
        const bool afterLeapDay = date::year{year}.is_leap() && day >= 60;
        return newYear + date::days{day - 1 + (afterLeapDay ? 1 : 0)} + time;
    }
    case Kind::MonthWeekday:
        break;
    }
    const date::year_month of = date::year{year} / date::month{month};
    const date::weekday weekday{day};
    const date::local_days date = week == 5 ? date::local_days{of / date::weekday_last{weekday}}
                                            : date::local_days{of / date::weekday_indexed{weekday, week}};
    return date + time;
}

std::vector<OffsetChange> ZoneRule::changesIn(int year) const
{
    const auto at = [](date::local_seconds local, seconds offset) {
        return std::chrono::sys_seconds{local.time_since_epoch() - offset};
    };
    OffsetChange toDaylight{at(m_daylight->start.in(year), m_standard), m_daylight->offset};
    OffsetChange toStandard{at(m_daylight->end.in(year), m_daylight->offset), m_standard};
    if (toStandard.at < toDaylight.at)
        std::swap(toStandard, toDaylight);
    return {toDaylight, toStandard};
}

} // namespace baton
