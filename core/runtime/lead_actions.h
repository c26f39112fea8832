// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/action_id.h"
#include "core/runtime/lead_action.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace baton {

/// A lead that is left as it is, and why ("lead.*", "undo.*").
struct LeadRefusal {
    LeadId lead;
    Problem problem;
};

/// How many of the leads somebody gives up and gets.
struct OwnerChange {
    RepId rep;
    std::int64_t loses = 0;
    std::int64_t gets = 0;
};

/// Somebody who would have more than a cap allows.
struct CapExcess {
    RepId rep;
    std::optional<PoolId> pool; ///< the cap is the member's within it; nothing: the rep's own
    CandidateVerdict cap = CandidateVerdict::AtRepOpenCap;
    std::int64_t limit = 0;
    std::int64_t would = 0; ///< have: over by would - limit
};

/// What an action does, or would do.
struct ActionReport {
    enum class Undo : std::uint8_t {
        Possible,    ///< while nobody does anything else to the leads
        UntilRouted, ///< and until an engine has routed them, which takes a moment
    };
    std::optional<ActionId> id; ///< done, and known by it
    std::int64_t leads = 0;     ///< that it changes
    std::vector<OwnerChange> owners;
    std::vector<CapExcess> overCap;
    std::vector<LeadRefusal> refused;
    Problems problems; ///< with what was asked for: with an error nothing is done to any lead
    Undo undo = Undo::Possible;
};

/// What performAction() would do, without writing.
Result<ActionReport> previewAction(Session& session, std::span<const LeadId> leads, const LeadAction& action);

/// Does it to all leads that it can be done to, in one transaction: one event and one change of the books for
/// each, by the session's person. An Error "right.missing" for who may not at all; leads of others are
/// refused one by one to who may do it to their own.
Result<ActionReport> performAction(Session& session, std::span<const LeadId> leads, const LeadAction& action);

/// Takes an action back where nobody did anything else to the lead since; by who did it, or who may undo
/// others' doings. What was undone can be done again by undoing the undoing. An Error "action.unknown", or
/// "action.undone" when it was taken back before.
Result<ActionReport> undoAction(Session& session, ActionId action);
Result<ActionReport> previewUndo(Session& session, ActionId action);

/// What was done, for lists and for "undo".
struct ActionRecord {
    ActionId id;
    Instant at{};
    std::string actor;
    std::string kind;       ///< actionKey(), or "undo"
    std::string parameters; ///< JSON text: actionParameters()
    std::int64_t leads = 0;
    ActionId undoes;   ///< 0: it is no undoing
    ActionId undoneBy; ///< 0: it stands
};
/// Newest first.
Result<std::vector<ActionRecord>> recentActions(Session& session, int limit);

} // namespace baton
