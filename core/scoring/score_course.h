// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/compiled_scorecard.h"
#include "core/scoring/score_thresholds.h"

#include <optional>
#include <vector>

namespace baton {

/// How a score goes on if nothing happens but time: steady points, and points of activities that fade. Used
/// to find when fading first matters. Between two instants the score lies between bounds that come from its
/// rising and its falling part, and while both bounds mean the same to grades and gates, nothing changes.
class ScoreCourse {
public:
    ScoreCourse(const CompiledScorecard& card, const GradeScale& grades, const ScoreThresholds& thresholds,
                Instant now);

    void addSteady(std::size_t group, Points points) { m_steady[group] = m_steady[group] + points; }
    void addFading(std::size_t group, const CompiledCriterion& criterion, Instant at)
    {
        m_fading.push_back({group, criterion.points, criterion.decay, at});
    }

    /// The first instant after now and before `end` (or ever) at which the grade or a comparison in a gate
    /// changes.
    std::optional<Instant> firstChange(std::optional<Instant> end) const;

private:
    struct Fading {
        std::size_t group;
        Points points;
        Decay decay;
        Instant at;
    };
    /// All that grades and gates can tell of a score; each part grows with the score.
    struct Meaning {
        std::size_t total = 0;
        std::size_t percent = 0;
        int letter = 0;
        int number = 0;
        bool operator==(const Meaning&) const = default;
    };

    /// The least score when positive points are as of `positive` and negative ones as of `negative`.
    ScoreSums sums(Instant positive, Instant negative) const;
    Meaning meaning(const ScoreSums& sums) const;
    Meaning meaningAt(Instant at) const { return meaning(sums(at, at)); }
    bool staysSame(Instant from, Instant to) const
    {
        return meaning(sums(to, from)) == meaning(sums(from, to));
    }
    Instant allFaded() const;

    const CompiledScorecard& m_card;
    const GradeScale& m_grades;
    const ScoreThresholds& m_thresholds;
    Instant m_now;
    std::vector<Points> m_steady; ///< by group
    std::vector<Fading> m_fading;
};

} // namespace baton
