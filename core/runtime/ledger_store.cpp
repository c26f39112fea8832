// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/ledger_store.h"

#include "core/storage/repositories.h"

#include <algorithm>

namespace baton {

namespace {

std::optional<std::uint32_t> poolIndex(const EngineSnapshot& snapshot, const std::string& pool)
{
    const auto id = PoolId::make(pool);
    return id ? snapshot.routing().poolIndex(*id) : std::nullopt;
}

std::optional<std::uint32_t> repIndex(const EngineSnapshot& snapshot, const std::string& rep)
{
    const auto id = RepId::make(rep);
    return id ? snapshot.routing().repIndex(*id) : std::nullopt;
}

/// Puts a stored balance where the snapshot has that member; people who left a pool keep their row untouched.
void place(const EngineSnapshot& snapshot, const BalanceRow& row, LedgerState& state)
{
    const auto pool = poolIndex(snapshot, row.pool);
    const auto rep = repIndex(snapshot, row.rep);
    if (!pool || !rep)
        return;
    const auto& members = snapshot.routing().pools()[*pool].members;
    const auto member = std::find_if(members.begin(), members.end(),
                                     [&](const CompiledMember& candidate) { return candidate.rep == *rep; });
    if (member != members.end())
        state.pools[*pool].members[std::size_t(member - members.begin())] = row.balance;
}

} // namespace

Result<void> LedgerStore::load(const EngineSnapshot& snapshot, Instant at)
{
    m_state = snapshot.emptyLedger();
    BATON_TRY(loadBooks(snapshot));
    BATON_TRY(loadPresence(snapshot, at));
    m_stored = m_state;
    return {};
}

Result<void> LedgerStore::loadBooks(const EngineSnapshot& snapshot)
{
    const auto balances = m_repositories->ledger.balances();
    if (!balances)
        return balances.error();
    for (const BalanceRow& row : *balances)
        place(snapshot, row, m_state);
    const auto positions = m_repositories->ledger.positions();
    if (!positions)
        return positions.error();
    for (const PositionRow& row : *positions) {
        if (const auto pool = poolIndex(snapshot, row.pool))
            m_state.pools[*pool].position = row.position;
    }
    const auto loads = m_repositories->ledger.repLoads();
    if (!loads)
        return loads.error();
    for (const RepLoadRow& row : *loads) {
        if (const auto rep = repIndex(snapshot, row.rep))
            m_state.reps[*rep].load = row.load;
    }
    return {};
}

Result<void> LedgerStore::loadPresence(const EngineSnapshot& snapshot, Instant at)
{
    const auto now = m_repositories->presence.allAt(at);
    if (!now)
        return now.error();
    for (const PresenceRow& row : *now) {
        if (const auto rep = snapshot.routing().repIndex(row.rep))
            m_state.reps[*rep].presence = row.status;
    }
    const auto next = m_repositories->presence.nextAfter(at);
    if (!next)
        return next.error();
    m_from = at;
    m_until.reset();
    for (const PresenceRow& row : *next) {
        m_until = m_until ? std::min(*m_until, row.since) : row.since;
        const auto rep = snapshot.routing().repIndex(row.rep);
        if (rep && m_state.reps[*rep].presence != Presence::Online && row.status == Presence::Online)
            m_state.reps[*rep].backAt = row.since;
    }
    return {};
}

Result<void> LedgerStore::storeChanges(const EngineSnapshot& snapshot)
{
    const RoutingRules& routing = snapshot.routing();
    LedgerRepository& ledger = m_repositories->ledger;
    for (std::size_t p = 0; p < m_state.pools.size(); ++p) {
        const CompiledPool& pool = routing.pools()[p];
        PoolBalance& stored = m_stored.pools[p];
        const PoolBalance& now = m_state.pools[p];
        if (now.position != stored.position) {
            BATON_TRY(ledger.storePosition(pool.id.text(), now.position));
            stored.position = now.position;
        }
        for (std::size_t m = 0; m < now.members.size(); ++m) {
            if (now.members[m] == stored.members[m])
                continue;
            const std::string& rep = routing.reps()[pool.members[m].rep].id.text();
            BATON_TRY(ledger.storeBalance(pool.id.text(), rep, now.members[m]));
            stored.members[m] = now.members[m];
        }
    }
    for (std::size_t r = 0; r < m_state.reps.size(); ++r) {
        if (m_state.reps[r].load == m_stored.reps[r].load)
            continue;
        BATON_TRY(ledger.storeRepLoad(routing.reps()[r].id.text(), m_state.reps[r].load));
        m_stored.reps[r].load = m_state.reps[r].load;
    }
    return {};
}

} // namespace baton
