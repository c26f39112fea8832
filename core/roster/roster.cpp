// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/roster.h"

#include <algorithm>

namespace baton {

namespace {

template <typename Item, typename Id>
const Item* findById(const std::vector<Item>& items, const Id& id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Rep* Roster::rep(const RepId& id) const
{
    return findById(reps, id);
}

const Pool* Roster::pool(const PoolId& id) const
{
    return findById(pools, id);
}

const Team* Roster::team(const TeamId& id) const
{
    return findById(teams, id);
}

const NamedCalendar* Roster::calendar(const CalendarId& id) const
{
    return findById(calendars, id);
}

const HolidayList* Roster::holidayList(const HolidayListId& id) const
{
    return findById(holidays, id);
}

namespace {

/// The days of the lists, each list once however often it is named.
std::vector<LocalDay> daysOf(const Roster& roster, std::vector<HolidayListId> lists)
{
    std::sort(lists.begin(), lists.end());
    lists.erase(std::unique(lists.begin(), lists.end()), lists.end());
    std::vector<LocalDay> days;
    for (const HolidayListId& id : lists) {
        if (const HolidayList* list = roster.holidayList(id))
            days.insert(days.end(), list->days.begin(), list->days.end());
    }
    return days;
}

} // namespace

WorkCalendar calendarOf(const Roster& roster, const Rep& rep)
{
    std::vector<HolidayListId> lists = rep.holidays;
    const Team* team = rep.team ? roster.team(*rep.team) : nullptr;
    // A roster built by hand may hold a cycle, which parseRoster() refuses; no chain is longer than there are
    // teams.
    for (std::size_t level = 0; team && level < roster.teams.size(); ++level) {
        lists.insert(lists.end(), team->holidays.begin(), team->holidays.end());
        team = team->parent ? roster.team(*team->parent) : nullptr;
    }
    return WorkCalendar(rep.zone, rep.hours, daysOf(roster, std::move(lists)), rep.timeOff);
}

WorkCalendar calendarOf(const Roster& roster, const NamedCalendar& calendar)
{
    return WorkCalendar(calendar.zone, calendar.hours, daysOf(roster, calendar.holidays));
}

} // namespace baton
