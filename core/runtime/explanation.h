// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/why_not.h"
#include "core/runtime/session.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// A stored decision with the rules it was made by.
struct ExplainedDecision {
    DecisionId id;
    std::string traceText; ///< as stored
    Trace trace;
    PlaybookVersion playbook;
    RosterVersion roster;
    std::shared_ptr<const EngineSnapshot> snapshot;
};

/// The latest decision about a lead; nothing if it was never decided.
Result<std::optional<ExplainedDecision>> latestDecision(Session& session, LeadId lead);

/// The latest one that routed the lead or gave it to somebody; of a lead that nothing sent anywhere the
/// latest.
Result<std::optional<ExplainedDecision>> latestRouting(Session& session, LeadId lead);

/// Any decision; nothing if there is none of this number.
Result<std::optional<ExplainedDecision>> explainedDecision(Session& session, DecisionId id);

/// A decision as lists show it.
struct DecisionHead {
    DecisionId id;
    Instant at{};
    std::string cause; ///< its words are those of "cause.<cause>"
    PlaybookVersion playbook;
    RosterVersion roster;
};
/// Newest first.
Result<std::vector<DecisionHead>> decisionsOf(Session& session, LeadId lead);

struct ReplayReport {
    std::int64_t replayed = 0;
    std::int64_t different = 0;
    std::optional<DecisionId> firstDifferent;
};

/// Decides the newest `limit` stored decisions again from their traces and compares: comesOutAgain().
Result<ReplayReport> replayDecisions(Session& session, std::int64_t limit);

} // namespace baton
