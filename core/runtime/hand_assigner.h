// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/decide.h"
#include "core/runtime/ledger_store.h"
#include "core/runtime/session.h"
#include "core/storage/ledger_repository.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

struct LeadRow;

/// Gives leads to reps by name: a decision with a trace, an assignment and the books, as if a tree had done
/// it. The lead's row and event are the caller's. Within one write transaction: begin(), give() for each,
/// finish().
class HandAssigner {
public:
    explicit HandAssigner(Session& session) : m_session(session), m_ledger(session.repositories()) {}

    /// With the books as they are stored now.
    Result<void> begin();

    struct Choice {
        RepId rep;
        std::optional<PoolId> pool;
        bool costsTurn = false;
        bool restores =
            false; ///< counts as open and for nothing else: it was counted when it was given first
    };
    struct Given {
        DecisionId decision;
        bool byOverride = false;
        std::optional<std::int64_t> position; ///< of the pool's ledger, that books the turn
    };
    /// The rep, and the pool with the rep in it, are of the roster in effect. `row` is as before, and takes
    /// the new score.
    Result<Given> give(LeadRow& row, const Choice& choice);

    Result<void> finish();

private:
    Result<void> gather(const LeadRow& row);
    Result<void> write(const LeadRow& row, const HandChoice& choice, DecisionId decision, bool byOverride);

    Session& m_session;
    LedgerStore m_ledger;
    std::shared_ptr<const EngineSnapshot> m_snapshot;
    Facts m_facts;
    Decision m_decision;
    std::string m_trace;
    std::vector<Activity> m_activities;
    std::optional<Account> m_account;
    std::vector<LedgerEntry> m_entries;
};

} // namespace baton
