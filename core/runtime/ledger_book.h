// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/ledger.h"
#include "core/base/result.h"
#include "core/storage/ledger_repository.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

namespace baton {

class Zone;
struct AssignmentRow;
struct Repositories;

/// The stored balances and loads by name, for leads that leave somebody's hands: also of reps and pools that
/// the roster in effect no longer knows. Load, change, store; within one transaction.
class LedgerBook {
public:
    explicit LedgerBook(Repositories& repositories) : m_repositories(&repositories) {}

    Result<void> load();
    /// One open lead less. `countedIn`: the rep's zone, to take back what it counted for day, week and month,
    /// too.
    void release(const AssignmentRow& assignment, const Zone* countedIn);
    /// Books what the lead's turn left at `position` of a pool's ledger once more: the other way round, or
    /// again. Nothing happens if there is no such page.
    Result<void> bookAgain(LeadId lead, const std::string& pool, std::int64_t position, bool returned);
    Result<void> storeChanges();

    /// By name; zero for who never had anything.
    const Load& repLoad(const std::string& rep) { return m_loads[rep]; }
    const MemberBalance& balance(const std::string& pool, const std::string& rep)
    {
        return m_balances[{pool, rep}];
    }

private:
    using Member = std::pair<std::string, std::string>; ///< pool and rep

    Repositories* m_repositories;
    std::map<std::string, Load> m_loads;
    std::map<Member, MemberBalance> m_balances;
    std::map<std::string, std::int64_t> m_positions;
    std::set<std::string> m_changedLoads, m_changedPositions;
    std::set<Member> m_changedBalances;
};

} // namespace baton
