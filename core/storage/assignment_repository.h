// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

class Connection;

/// A lead in somebody's hands, from one decision.
struct AssignmentRow {
    DecisionId decision; ///< identifies it
    LeadId lead;
    RepId rep;
    std::optional<PoolId> pool;
    std::string how; ///< "pool", "rep", "account_owner", "previous_owner", "manual", ...
    std::string actor;
    double value = 0; ///< of the pool's value field, counted in its load
    Instant openedAt{};
    std::optional<Instant> closedAt;
    std::string closeReason;
    bool byOverride = false; ///< by hand, in spite of a cap

    // What its decision booked, for open() only: LedgerRepository reads it back.
    std::optional<PoolId> ledgerPool; ///< nothing: no turn was booked
    std::int64_t position = 0;        ///< of that pool's ledger, afterwards
    std::string entries;              ///< as by appendLedgerJson()
};

struct AssignmentCount {
    std::string rep;
    std::string pool; ///< empty: outside pools
    std::int64_t open = 0;
};

class AssignmentRepository {
public:
    explicit AssignmentRepository(Connection& connection);

    /// storage.constraint if the lead has an open one (I1).
    Result<void> open(const AssignmentRow& row);
    Result<void> close(DecisionId decision, Instant at, std::string_view reason);
    Result<std::optional<AssignmentRow>> openOf(LeadId lead);
    Result<std::vector<AssignmentRow>> ofLead(LeadId lead);
    Result<std::vector<AssignmentRow>> openOfRep(const RepId& rep);
    /// In order of decisions, open and closed.
    Result<std::vector<AssignmentRow>> page(DecisionId after, int limit);
    Result<std::vector<AssignmentCount>> counts();

private:
    Connection& m_connection;
    Statement m_open, m_keep, m_remove, m_openOf, m_ofLead, m_openOfRep, m_page;
};

} // namespace baton
