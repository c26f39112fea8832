// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/rep_now.h"

#include "core/assignment/periods.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace baton {

namespace {

void addHours(const Roster& roster, Instant now, RepNow& each)
{
    const WorkCalendar calendar = calendarOf(roster, each.rep);
    each.isWorking = calendar.isWorking(now);
    if (each.isWorking)
        each.worksUntil = calendar.endOfWork(now);
    else
        each.worksAgain = calendar.nextWorking(now);
}

void addLoad(const std::vector<RepLoadRow>& loads, Instant now, RepNow& each)
{
    const auto row = std::ranges::find(loads, each.rep.id.text(), &RepLoadRow::rep);
    if (row == loads.end())
        return;
    const Periods periods = periodsAt(each.rep.zone, now);
    each.open = row->load.open;
    each.day = countOfDay(row->load, periods);
    each.week = countOfWeek(row->load, periods);
    each.month = countOfMonth(row->load, periods);
}

void addPlaces(const Roster& roster, RepNow& each)
{
    const Team* const team = each.rep.team ? roster.team(*each.rep.team) : nullptr;
    if (team)
        each.team = team->name.empty() ? team->id.text() : team->name;
    for (const Pool& pool : roster.pools) {
        if (std::ranges::find(pool.members, each.rep.id, &PoolMember::rep) != pool.members.end())
            each.pools.push_back(pool.name.empty() ? pool.id.text() : pool.name);
    }
}

} // namespace

Result<std::vector<RepNow>> repsNow(Session& session)
{
    const Instant now = session.now();
    const auto roster = session.roster(now);
    if (!roster)
        return roster.error();
    const auto presence = listPresence(session); // in the same order; says when there is no roster
    if (!presence)
        return presence.error();
    const auto loads = session.repositories().ledger.repLoads();
    if (!loads)
        return loads.error();
    std::vector<RepNow> all;
    for (const PresenceNow& said : *presence) {
        const Rep* const rep = *roster ? (*roster)->rep(said.row.rep) : nullptr;
        if (!rep)
            continue; // the roster changed between the two
        RepNow& each = all.emplace_back();
        each.rep = *rep;
        each.presence = said;
        addPlaces(**roster, each);
        addHours(**roster, now, each);
        addLoad(*loads, now, each);
    }
    return all;
}

} // namespace baton
