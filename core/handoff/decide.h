// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/lead.h"
#include "core/domain/lead_state.h"
#include "core/handoff/hand_choice.h"
#include "core/handoff/snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// Why a lead is decided now.
enum class Cause : std::uint8_t {
    Arrival, ///< never decided before
    Change,  ///< its values or activities changed
    Time,    ///< decay or a time window may have moved its score
    Retry,   ///< held, and somebody may be available again
    Expired, ///< held for as long as its hold allows
    Hand,    ///< somebody asked for it: to be routed anew, or for a rep by name
};
std::string_view causeKey(Cause cause);
std::optional<Cause> parseCause(std::string_view key);

/// Whether leads of the stage are for the tree of qualified ones.
bool isQualified(Stage stage);

/// The disposition of an end node that sends a lead back to wait until it qualifies.
inline constexpr std::string_view kNurtureDisposition = "nurture";
/// Given when a qualified lead met no tree, or a tree ended without an owner and without saying why.
inline constexpr std::string_view kUnroutedDisposition = "unrouted";
/// Given when a gate disqualified the lead.
inline constexpr std::string_view kDisqualifiedDisposition = "disqualified";
/// Given when a walk took more steps than any sensible tree has.
inline constexpr std::string_view kStepLimitDisposition = "step_limit";

/// What the shell knows when it asks for a decision. Refers to the lead and its activities.
struct DecisionInput {
    const Lead& lead;
    std::span<const Activity> activities; ///< ascending by instant
    const Account* account = nullptr;
    Cause cause = Cause::Arrival;
    /// Where a journey goes on, for Retry and Expired.
    std::optional<StartingPoint> resume = {};
    /// What routing must know beyond the facts; lead id and instant are filled in by decide().
    WalkInput walk = {};
    Instant at{};
    /// A person's choice, which no tree is asked about; null: there is none.
    const HandChoice* choice = nullptr;
};

/// All that follows from a decision. Buffers are reused from lead to lead.
struct Decision {
    Score score;
    std::vector<ScoringRules::GateResult> gates; ///< passed, in order
    Stage stage = Stage::Lead;
    std::string_view raisedBy; ///< the gate that brought the lead there; the snapshot's or the lead's
    LeadState state = LeadState::Nurture;  ///< never Due
    std::size_t walkCount = 0;             ///< 0 when nothing sent the lead anywhere
    std::vector<WalkResult> walks;         ///< the first walkCount; the last one holds the lead's fate
    std::optional<std::uint32_t> newOwner; ///< rep index
    std::string_view disposition;          ///< for Ended
    /// When a hold or a wait to qualify goes on without any event; at once, if what a tree set moves the
    /// score.
    std::optional<Instant> dueAt;
    /// When time alone may next move the grade or what a condition says of the score; nothing for Ended.
    std::optional<Instant> scoreMovesAt;

    const WalkResult* lastWalk() const { return walkCount ? &walks[walkCount - 1] : nullptr; }
    /// The attempt that gave the owner, if any.
    const AssignAttempt* assignment() const;
};

/// Decides one lead: bind, score, gates, route; or bind, score and what a person chose. Pure. `facts` and
/// `decision` are scratch space of the caller, one each per thread. With `trace`, the JSON text of the trace
/// replaces its content; nothing else changes.
void decide(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
            Facts& facts, Decision& decision, std::string* trace);

/// The same from facts that already hold the lead's values: for replay.
void decideBound(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
                 Facts& facts, Decision& decision, std::string* trace);

/// Scores bound facts and puts the stage and the score among them: what gates look at.
void bindScore(const EngineSnapshot& snapshot, Stage stage, Facts& facts, Score& score);

/// Moves credit and counts loads for the assignment a decision made.
void applyToLedger(const EngineSnapshot& snapshot, const DecisionInput& input, const Decision& decision,
                   LedgerState& ledger);

} // namespace baton
