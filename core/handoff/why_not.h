// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/explain.h"
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
        NoWay,      ///< no node of any tree assigns to the rep or to a pool of the rep
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
        std::string node;     ///< that assigns
        std::string pool;     ///< empty: to the rep by name
        std::string turnTree; ///< empty: no step of the lead leads there
        std::string turnNode;
        std::string portTaken;
        std::string portNeeded;
        std::vector<ConditionLine> condition; ///< of the branch needed, with what the lead had
    };

    Kind kind = Kind::NoWay;
    std::vector<Considered> considered;
    std::vector<Missed> missed; ///< nearest first
};

/// `snapshot` must be of the versions the trace was made with.
WhyNot whyNot(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep);

} // namespace baton
