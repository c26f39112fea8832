// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/compiled_scorecard.h"
#include "core/scoring/gate_rules.h"
#include "core/scoring/score.h"
#include "core/scoring/score_thresholds.h"

namespace baton {

/// What ScoringRules holds: the documents and, by the same indexes, what they were compiled to.
struct ScoringRules::Inner {
    std::vector<Scorecard> scorecards;
    std::vector<Gate> gates;
    std::vector<CompiledScorecard> compiled;
    GateRules gateRules;
    ScoreThresholds thresholds;
};

} // namespace baton
