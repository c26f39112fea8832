// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/compiler.h"
#include "core/scoring/scorecard.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baton {

/// A criterion ready to be evaluated: `program` is its "when", or its "each" if `perActivity`.
struct CompiledCriterion {
    Program program;
    Points points;
    Decay decay;
    std::optional<std::chrono::seconds> within; ///< of "each"
    std::uint32_t repeat = 1;
    bool perActivity = false;
};

struct CompiledGroup {
    CriterionGroup::Kind kind = CriterionGroup::Kind::Fit;
    std::optional<Points> cap;
    std::optional<Points> floor;
    std::vector<CompiledCriterion> criteria;

    /// The sum of the criteria with cap and floor applied.
    Points bounded(Points sum) const;
};

struct CompiledScorecard {
    Program applies;
    std::vector<CompiledGroup> groups;
    /// The most that the groups of a kind can give: their positive points, repeated to the maximum, capped
    /// and floored.
    Points mostFit;
    Points mostEngagement;

    Points most() const { return mostFit + mostEngagement; }
};

/// Of an applied scorecard, what the percentages and grades are taken of.
struct ScoreSums {
    Points fit;
    Points engagement;

    Points total() const { return fit + engagement; }
};

CompiledScorecard compileScorecard(const Scorecard& scorecard, CriteriaCompiler& compiler,
                                   Problems& problems);

/// 0 to 100; 0 when there is nothing to attain.
double percentOf(Points points, Points most);

/// The step that a percentage reaches; -1 for an empty scale.
int gradeStep(const std::vector<GradeScale::Step>& steps, double percent);

/// Calls `count(activity)` for each activity that a criterion counts, newest first, at most `repeat` times.
/// Activities after `facts.now()` do not count yet.
template <typename Count>
void eachActivity(const CompiledCriterion& criterion, const Facts& facts, Count count)
{
    std::uint32_t left = criterion.repeat;
    const auto activities = facts.activities();
    for (auto activity = activities.rbegin(); activity != activities.rend() && left > 0; ++activity) {
        if (activity->at > facts.now() || !criterion.program.counts(*activity, facts.now()))
            continue;
        count(*activity);
        --left;
    }
}

} // namespace baton
