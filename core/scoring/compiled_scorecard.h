// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/compiler.h"
#include "core/criteria/program_chain.h"
#include "core/scoring/scorecard.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baton {

/// A criterion ready to be evaluated.
struct CompiledCriterion {
    Program when;      ///< unless `perActivity`
    ActivityTest each; ///< if `perActivity`
    Points points;
    Decay decay;
    std::uint32_t repeat = 1;
    bool perActivity = false;
};

struct CompiledGroup {
    CriterionGroup::Kind kind = CriterionGroup::Kind::Fit;
    std::optional<Points> cap;
    std::optional<Points> floor;
    std::vector<CompiledCriterion> criteria;
    ProgramChain conditions; ///< of all criteria, where none counts activities one by one; else empty

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

/// Calls `count(index)` for each activity that a criterion counts, newest first, at most `repeat` times.
template <typename Count>
void eachActivity(const CompiledCriterion& criterion, const Facts& facts, Count count)
{
    std::uint32_t left = criterion.repeat;
    for (std::size_t index = facts.activities().size(); index > 0 && left > 0; --index) {
        if (!criterion.each.matches(facts, index - 1))
            continue;
        count(index - 1);
        --left;
    }
}

} // namespace baton
