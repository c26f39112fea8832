// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/rep_standing.h"

#include "core/runtime/presence_commands.h"
#include "core/storage/repositories.h"

#include <unordered_map>

namespace baton {

namespace {

void addDuty(const Roster& roster, const Rep& rep, const PresenceNow& presence, Instant now,
             RepStanding& standing)
{
    const WorkCalendar calendar = calendarOf(roster, rep);
    standing.presence = presence.row.status;
    const bool isOnline = standing.presence == Presence::Online;
    standing.isOnDuty = rep.active && isOnline && calendar.isWorking(now);
    if (standing.isOnDuty || !rep.active)
        return;
    if (isOnline)
        standing.nextOnDuty = calendar.nextWorking(now);
    else if (presence.backAt)
        standing.nextOnDuty = calendar.nextWorking(*presence.backAt);
}

RepStanding standingOf(const Roster& roster, const Rep& rep, const PresenceNow& presence, Instant now)
{
    RepStanding standing;
    standing.rep = rep.id;
    standing.name = rep.name;
    standing.zone = rep.zone;
    standing.isActive = rep.active;
    standing.openCap = rep.caps.open;
    if (const Team* const team = rep.team ? roster.team(*rep.team) : nullptr)
        standing.team = team->name;
    addDuty(roster, rep, presence, now, standing);
    return standing;
}

} // namespace

Result<std::vector<RepStanding>> repStandings(Session& session)
{
    const Instant now = session.now();
    const auto roster = session.roster(now);
    if (!roster)
        return roster.error();
    std::vector<RepStanding> all;
    if (!*roster)
        return all;
    const auto presence = listPresence(session); // in the order of the roster
    if (!presence)
        return presence.error();
    const auto loads = session.repositories().ledger.repLoads();
    if (!loads)
        return loads.error();
    std::unordered_map<std::string, std::int64_t> open;
    for (const RepLoadRow& row : *loads)
        open[row.rep] = row.load.open;
    for (std::size_t i = 0; i < (*roster)->reps.size() && i < presence->size(); ++i) {
        const Rep& rep = (*roster)->reps[i];
        all.push_back(standingOf(**roster, rep, (*presence)[i], now));
        all.back().openLeads = open[rep.id.text()];
    }
    return all;
}

} // namespace baton
