// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/workspace_health.h"

#include "core/runtime/lead_intake.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"

namespace baton {

std::int64_t WorkspaceHealth::orphanedLeads() const
{
    std::int64_t sum = 0;
    for (const OrphanedOwner& owner : orphans)
        sum += owner.leads;
    return sum;
}

Result<WorkspaceHealth> workspaceHealth(Session& session)
{
    WorkspaceHealth health;
    Repositories& repositories = session.repositories();
    const auto due = repositories.leads.countDue(session.now());
    if (!due)
        return due.error();
    health.due = *due;
    if (health.due > 0) {
        const auto oldest = repositories.leads.nextDue();
        if (!oldest)
            return oldest.error();
        if (*oldest && **oldest != kDueAtOnce)
            health.oldestDue = *oldest;
    }
    const auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    const auto loads = repositories.ledger.repLoads();
    if (!loads)
        return loads.error();
    for (const RepLoadRow& row : *loads) {
        const auto id = RepId::make(row.rep);
        const Rep* const rep = id && *roster ? (*roster)->rep(*id) : nullptr;
        if (id && row.load.open > 0 && (!rep || !rep->active))
            health.orphans.push_back({*id, row.load.open});
    }
    return health;
}

} // namespace baton
