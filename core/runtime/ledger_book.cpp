// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/ledger_book.h"

#include "core/assignment/assign.h"
#include "core/storage/repositories.h"

namespace baton {

namespace {

/// As returned() has it, by names.
std::vector<LedgerEntry> turnedRound(std::vector<LedgerEntry> entries)
{
    for (LedgerEntry& entry : entries) {
        const bool side =
            entry.reason == Booking::Reason::Deferred || entry.reason == Booking::Reason::PaidBack;
        entry.reason = side ? entry.reason : Booking::Reason::Returned;
        entry.amount = -entry.amount;
    }
    return entries;
}

void bookEntry(const LedgerEntry& entry, MemberBalance& balance)
{
    if (entry.reason == Booking::Reason::Deferred)
        balance.deferred = balance.deferred + entry.amount;
    else
        balance.owed = balance.owed + entry.amount;
    if (entry.reason == Booking::Reason::PaidBack)
        balance.deferred = balance.deferred - entry.amount;
}

} // namespace

Result<void> LedgerBook::load()
{
    const auto loads = m_repositories->ledger.repLoads();
    if (!loads)
        return loads.error();
    for (const RepLoadRow& row : *loads)
        m_loads[row.rep] = row.load;
    const auto balances = m_repositories->ledger.balances();
    if (!balances)
        return balances.error();
    for (const BalanceRow& row : *balances)
        m_balances[{row.pool, row.rep}] = row.balance;
    const auto positions = m_repositories->ledger.positions();
    if (!positions)
        return positions.error();
    for (const PositionRow& row : *positions)
        m_positions[row.pool] = row.position;
    return {};
}

void LedgerBook::release(const AssignmentRow& assignment, const Zone* countedIn)
{
    const std::string& rep = assignment.rep.text();
    const auto take = [&](Load& load) {
        baton::release(load, assignment.value);
        if (countedIn)
            uncountPeriods(load, *countedIn, assignment.openedAt);
    };
    take(m_loads[rep]);
    m_changedLoads.insert(rep);
    if (!assignment.pool)
        return;
    const Member member{assignment.pool->text(), rep};
    take(m_balances[member].load);
    m_changedBalances.insert(member);
}

Result<void> LedgerBook::bookAgain(LeadId lead, const std::string& pool, std::int64_t position, bool returned)
{
    const auto page = m_repositories->ledger.find(lead, pool, position);
    if (!page)
        return page.error();
    std::vector<LedgerEntry> entries;
    if (!*page || !readLedgerJson((*page)->text, entries) || entries.empty())
        return {};
    if (returned)
        entries = turnedRound(std::move(entries));
    for (const LedgerEntry& entry : entries) {
        const Member member{pool, std::string(entry.rep)};
        bookEntry(entry, m_balances[member]);
        m_changedBalances.insert(member);
    }
    m_changedPositions.insert(pool);
    return m_repositories->ledger.append(pool, ++m_positions[pool], (*page)->decision, entries);
}

Result<void> LedgerBook::storeChanges()
{
    for (const std::string& rep : m_changedLoads)
        BATON_TRY(m_repositories->ledger.storeRepLoad(rep, m_loads[rep]));
    for (const Member& member : m_changedBalances)
        BATON_TRY(m_repositories->ledger.storeBalance(member.first, member.second, m_balances[member]));
    for (const std::string& pool : m_changedPositions)
        BATON_TRY(m_repositories->ledger.storePosition(pool, m_positions[pool]));
    m_changedLoads.clear();
    m_changedBalances.clear();
    m_changedPositions.clear();
    return {};
}

} // namespace baton
