// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/explain.h"
#include "core/handoff/gate_ahead.h"
#include "core/handoff/trace.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace baton {

/// A stored decision and the snapshot of the versions it was made with. Both must outlive it.
struct RuledTrace {
    const EngineSnapshot& snapshot;
    const Trace& trace;
};

/// The answer to "why did this rep not get the lead?".
struct WhyNot {
    enum class Kind : std::uint8_t {
        GotIt,      ///< the rep has it
        Passed,     ///< was a candidate: `considered` says why not
        NotReached, ///< the lead never came to a node that assigns to the rep: `missed` says where it turned
                    ///< off
        NotOwner,   ///< only nodes that give the lead to an owner assign, and that was not the rep: `missed`
                    ///< says who it was
        NoWay,      ///< no node of any tree assigns to the rep or to a pool of the rep, or to an owner
        UnknownRep,
    };
    struct Considered {
        std::size_t decision = 0; ///< index in the way asked about
        std::string pool;         ///< empty: asked for by name
        CandidateVerdict verdict = CandidateVerdict::LessOwed;
    };
    /// A node that could have given the lead to the rep, and the last step of the lead from which it could be
    /// reached.
    struct Missed {
        std::size_t decision = 0; ///< index in the way asked about: by whose rules, and on whose steps
        std::string tree;
        std::string node; ///< that assigns
        AssignAttempt::How how = AssignAttempt::How::Pool;
        std::string pool;     ///< How::Pool
        std::string asksFor;  ///< otherwise: the rep, or who the owner was; empty: there was none
        std::string turnTree; ///< empty: no step of the lead leads there
        std::string turnNode;
        std::string portTaken; ///< empty: a jump or an end, or the lead waits there
        bool isWaiting = false;
        std::string portNeeded;
        bool isForQualified = false;          ///< no step leads there, but the tree for qualified leads does
        std::vector<ConditionLine> condition; ///< of the branch needed, with what the lead had
        /// Of the branch taken, if the node asks it before the one needed: it had to fail as well.
        std::vector<ConditionLine> conditionBefore;
        bool isBehindWait = false; ///< a lead that turned there would have had to wait first

        /// It gives the lead to an owner, who was not the rep.
        bool asksForAnother(const RepId& rep) const;
    };

    Kind kind = Kind::NoWay;
    std::vector<Considered> considered = {};
    std::vector<Missed> missed = {}; ///< those with a turn first, those that ask for somebody else last
    /// Some of them are in the tree for qualified leads, which the lead never entered: it had not qualified.
    bool hadToQualify = false;
    std::vector<GateAhead> gates = {}; ///< if it had to: those before it, with what was missing
};

/// `way`: the decisions that brought a lead to where it is, newest first; each but the last went on from
/// where the one after it had left the lead waiting. `scored` is the decision that looked at the gates last.
WhyNot whyNot(std::span<const RuledTrace> way, const RuledTrace& scored, const RepId& rep);

/// For one decision alone.
WhyNot whyNot(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep);

} // namespace baton
