// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/explain.h"
#include "core/handoff/trace.h"

#include <vector>

namespace baton {

/// The score of a stored decision with what stands behind every point, and the gates that the lead stood
/// before. Refers to the snapshot that it was made of.
struct ScoreBreakdown {
    /// One addend; those of all lines sum up to the total.
    struct Line {
        Trace::Addend addend;
        const CriterionGroup* group = nullptr;
        const Criterion* criterion = nullptr; ///< null for a cap or a floor
        std::vector<ConditionLine> seen;      ///< of the criterion's condition
    };
    struct GateLine {
        const Gate* gate = nullptr;
        bool holds = false;  ///< its "when"
        bool passed = false; ///< moved the lead
        std::vector<ConditionLine> when;
        std::vector<std::vector<ConditionLine>> unless; ///< a disqualifier each
    };

    const Scorecard* scorecard = nullptr; ///< null: none applied
    std::vector<Line> lines;              ///< in document order
    std::vector<GateLine> gates;          ///< that the lead's stage could pass, in document order
};

/// `snapshot` must be of the versions the trace was made with.
ScoreBreakdown breakScoreDown(const EngineSnapshot& snapshot, const Trace& trace);

} // namespace baton
