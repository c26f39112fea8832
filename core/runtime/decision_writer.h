// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/handoff/decide.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/ledger_repository.h"

#include <string>
#include <vector>

namespace baton {

struct JourneyRow;
struct LeadRow;
struct Repositories;

/// Makes one decision durable: decision with trace, assignment, ledger entry, journey, event, and the lead's
/// row. Within the caller's transaction.
class DecisionWriter {
public:
    explicit DecisionWriter(Repositories& repositories) : m_repositories(&repositories) {}

    /// The instant at which another roster takes over, and with it other people may be available.
    void setRosterEnd(std::optional<Instant> end) { m_rosterEnd = end; }

    /// Whether the lead's row is in the workspace already, or is stored with this decision for the first
    /// time.
    enum class RowIs : std::uint8_t { Stored, New };

    /// `ledger` holds the balances after the decision was applied; `journey` is where the lead waited until
    /// now, if it did. `row` is brought up to date.
    Result<void> write(const EngineSnapshot& snapshot, const DecisionInput& input, const Decision& decision,
                       const LedgerState& ledger, const std::string& trace, const JourneyRow* journey,
                       LeadRow& row, RowIs rowIs);

    /// Only moves the instant at which the lead is looked at again: for decisions that changed nothing.
    Result<void> postpone(const EngineSnapshot& snapshot, const DecisionInput& input,
                          const Decision& decision, const JourneyRow* journey, LeadRow& row);

    /// Whether a decision changed anything worth remembering about a lead that was decided before.
    static bool changesAnything(const EngineSnapshot& snapshot, const DecisionInput& input,
                                const Decision& decision, const JourneyRow* journey, const LeadRow& row);

private:
    void settleDue(const EngineSnapshot& snapshot, const DecisionInput& input, const Decision& decision,
                   const JourneyRow* journey, LeadRow& row) const;
    Result<void> storeRow(const Decision& decision, const LeadRow& row, RowIs rowIs);
    Result<void> writeAssignment(const EngineSnapshot& snapshot, const DecisionInput& input,
                                 const Decision& decision, const LedgerState& ledger, DecisionId id);
    Result<void> writeJourney(const EngineSnapshot& snapshot, const DecisionInput& input,
                              const Decision& decision, const JourneyRow* before);
    Result<void> writeEvent(const EngineSnapshot& snapshot, const DecisionInput& input,
                            const Decision& decision, DecisionId id, LeadRow& row);

    Repositories* m_repositories;
    std::optional<Instant> m_rosterEnd;
    std::string m_payload;
    std::vector<LedgerEntry> m_entries;
    AssignmentRow m_assignment; ///< reused from lead to lead
};

} // namespace baton
