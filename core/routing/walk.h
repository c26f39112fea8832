// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"
#include "core/criteria/compiler.h"
#include "core/criteria/program_chain.h"
#include "core/domain/stage.h"
#include "core/routing/compiled_node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class RoutingRules;

/// What the shell knows of one lead when a walk begins.
struct WalkInput {
    LeadId lead;
    Instant at{};
    std::optional<std::uint32_t> owner; ///< rep indexes
    std::optional<std::uint32_t> previousOwner;
    std::optional<std::uint32_t> accountOwner;
    /// By sticky kind: who holds leads of the same account / business email domain, who has the newest first.
    /// A pool takes the first who is its member. Reps whom no pool would take need not be among them.
    std::vector<std::uint32_t> stickyByAccount;
    std::vector<std::uint32_t> stickyByDomain;
    std::vector<std::uint32_t> excludedReps; ///< ascending
};

/// One node passed: what the trace keeps.
struct PathStep {
    std::uint32_t tree = 0;
    std::uint32_t node = 0;
    std::int32_t port = -1; ///< left by; -1 for a jump or an end
    std::uint32_t firstVerdict =
        0; ///< the node's branch verdicts are WalkResult::verdicts[first, first + count)
    std::uint32_t verdictCount = 0;
    std::int32_t assignment = -1; ///< index in WalkResult::attempts
};

/// A try to assign, fruitful or not.
struct AssignAttempt {
    enum class How : std::uint8_t { Pool, Rep, AccountOwner, PreviousOwner, Manual };
    How how = How::Pool;
    std::optional<std::uint32_t>
        pool; ///< Pool: asked; Manual: given out of; the others: booked a turn, if one is
    std::optional<std::uint32_t> rep; ///< who was chosen, or who was asked for and could not
    bool assigned = false;
    CandidateVerdict verdict = CandidateVerdict::Chosen; ///< for the kinds without a pool
    AvailabilityPolicy availability;                     ///< for the kinds without a pool
    double value = 0;          ///< out of a pool: the lead's value field, for balances and apply()
    AssignmentOutcome outcome; ///< of `pool`: what it decided, or what the turn books

    /// It counts among what the pool gave.
    bool isOutOfPool() const { return how == How::Pool || (how == How::Manual && pool); }
};

struct FieldChange {
    FieldIndex field = 0;
    Value value;
};

/// Everything a walk did, to be made durable by the shell. Buffers are reused from lead to lead.
struct WalkResult {
    enum class End : std::uint8_t { Ended, Holding, StepLimit };
    End end = End::Ended;
    std::string_view disposition; ///< Ended: key from the end node; empty if it says none
    std::string_view holdQueue;   ///< Holding
    std::uint32_t tree = 0;       ///< Holding: where to go on
    std::uint32_t resumeNode = 0;
    std::optional<Instant> retryAt;      ///< Holding: see nextChance(); nothing: only an event helps
    std::optional<Instant> expiresAt;    ///< Holding: leaves by "expired" then
    std::uint32_t expiredNode = 0;       ///< where to, if expiresAt
    std::optional<std::size_t> assigned; ///< index of the attempt that gave the owner
    std::optional<Stage> stage;
    std::vector<FieldChange> fields;
    std::vector<PathStep> path;
    std::vector<Verdict> verdicts;        ///< of branches tested, in order; empty when not traced
    std::vector<AssignAttempt> attempts;  ///< candidates only when traced
    std::vector<AssignmentOutcome> spare; ///< memory for later attempts, without meaning

    void clear(); ///< keeps the memory
};

/// What a node may see and do. Made by RoutingRules::walk; never kept.
class Walk {
public:
    Walk(const RoutingRules& rules, const FactBinder& binder, const WalkInput& input,
         const LedgerState& ledger, Facts& facts, WalkResult& result, bool traced);

    const Facts& facts() const { return m_facts; }
    const WalkInput& input() const { return m_input; }
    Instant at() const { return m_input.at; }

    /// The first branch that holds, or their count; when traced, the verdicts of those tested go into the
    /// trace.
    std::size_t firstOf(const ProgramChain& branches)
    {
        return m_traced ? firstTraced(branches) : branches.first(m_facts);
    }
    /// True when somebody was found; each walk assigns at most once, further calls give false.
    bool assignFromPool(std::uint32_t pool);
    /// Asks for somebody by name. Whoever takes the lead pays a turn in `turnPool`, if in it at all.
    bool assignToRep(std::uint32_t rep, AssignAttempt::How how, const AvailabilityPolicy& policy,
                     std::optional<std::uint32_t> turnPool);
    void setField(FieldIndex field, Value value);
    void setStage(Stage stage);
    void hold(std::string_view queue, std::optional<std::chrono::seconds> expiresAfter);
    void end(std::string_view disposition);

private:
    std::size_t firstTraced(const ProgramChain& branches);
    void took(std::uint32_t rep);
    /// Makes the pool the attempt's, with memory for its outcome.
    void usePool(std::uint32_t pool, AssignAttempt& attempt);
    void bookTurn(std::uint32_t pool, AssignAttempt& attempt);

    const RoutingRules& m_rules;
    const FactBinder& m_binder;
    const WalkInput& m_input;
    const LedgerState& m_ledger;
    Facts& m_facts;
    WalkResult& m_result;
    bool m_traced;
};

} // namespace baton
