// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sticky_holders.h"

#include "core/routing/routing_rules.h"
#include "core/storage/lead_repository.h"

namespace baton {

StickyHolders::Asking StickyHolders::askingBy(Pool::Sticky kind, const RoutingRules& routing)
{
    Asking asking;
    for (const CompiledPool& pool : routing.pools()) {
        if (pool.sticky != kind)
            continue;
        asking.poolsOfRep.resize(routing.reps().size());
        // A pool whose members have all left would have us read on in vain.
        bool anyone = false;
        for (const CompiledMember& member : pool.members) {
            if (!routing.reps()[member.rep].active)
                continue;
            asking.poolsOfRep[member.rep].push_back(asking.pools);
            anyone = true;
        }
        asking.pools += anyone ? 1 : 0;
    }
    return asking;
}

void StickyHolders::use(const RoutingRules& routing)
{
    m_routing = &routing;
    m_byAccount = askingBy(Pool::Sticky::Account, routing);
    m_byDomain = askingBy(Pool::Sticky::EmailDomain, routing);
}

void StickyHolders::begin(const Asking& asking)
{
    m_settled.assign(asking.pools, false);
    m_unsettled = asking.pools;
}

bool StickyHolders::note(const RepId& owner, const Asking& asking, std::vector<std::uint32_t>& holders)
{
    const auto rep = m_routing->repIndex(owner);
    if (!rep)
        return true;
    bool matters = false;
    for (const std::uint32_t pool : asking.poolsOfRep[*rep]) {
        if (m_settled[pool])
            continue;
        m_settled[pool] = true;
        --m_unsettled;
        matters = true;
    }
    // Traces keep the holders: only those whom some pool would take.
    if (matters)
        holders.push_back(*rep);
    return m_unsettled > 0;
}

Result<void> StickyHolders::find(const LeadRow& row, WalkInput& input)
{
    if (m_byAccount.pools > 0 && row.lead.account) {
        begin(m_byAccount);
        BATON_TRY(m_leads->ownersOfAccount(*row.lead.account, [&](const RepId& owner) {
            return note(owner, m_byAccount, input.stickyByAccount);
        }));
    }
    if (m_byDomain.pools > 0 && row.domainKey) {
        begin(m_byDomain);
        BATON_TRY(m_leads->ownersOfDomain(*row.domainKey, [&](const RepId& owner) {
            return note(owner, m_byDomain, input.stickyByDomain);
        }));
    }
    return {};
}

} // namespace baton
