// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/explain.h"
#include "core/handoff/gate_ahead.h"
#include "core/handoff/trace.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

/// The answer to "why did this rep not get the lead?" for one stored decision.
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
        std::string pool; ///< empty: asked for by name
        CandidateVerdict verdict = CandidateVerdict::LessOwed;
    };
    /// A node that could have given the lead to the rep, and the last step of the lead from which it could be
    /// reached.
    struct Missed {
        std::string tree;
        std::string node; ///< that assigns
        AssignAttempt::How how = AssignAttempt::How::Pool;
        std::string pool;     ///< How::Pool
        std::string asksFor;  ///< otherwise: the rep, or who the owner was; empty: there was none
        std::string turnTree; ///< empty: no step of the lead leads there
        std::string turnNode;
        std::string portTaken;
        std::string portNeeded;
        bool isForQualified = false;          ///< no step leads there, but the tree for qualified leads does
        std::vector<ConditionLine> condition; ///< of the branch needed, with what the lead had

        /// It gives the lead to an owner, who was not the rep.
        bool asksForAnother(const RepId& rep) const;
    };

    Kind kind = Kind::NoWay;
    std::vector<Considered> considered;
    std::vector<Missed> missed; ///< those with a turn first, those that ask for somebody else last
    /// Some of them are in the tree for qualified leads, which the lead never entered: it had not qualified.
    bool hadToQualify = false;
    std::vector<GateAhead> gates; ///< if it had to: those before it, with what was missing
};

/// `snapshot` must be of the versions the trace was made with.
WhyNot whyNot(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep);

} // namespace baton
