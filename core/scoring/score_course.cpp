// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_course.h"

#include "core/scoring/decay.h"

#include <algorithm>

namespace baton {

namespace {

using namespace std::chrono_literals;

/// Points are at most 10^9 thousandths: after so many halvings less than half a thousandth is left.
constexpr int kMostHalvings = 32;
constexpr int kMostProbes = 400;

} // namespace

ScoreCourse::ScoreCourse(const CompiledScorecard& card, const GradeScale& grades,
                         const ScoreThresholds& thresholds, Instant now)
    : m_card(card), m_grades(grades), m_thresholds(thresholds), m_now(now), m_steady(card.groups.size())
{
}

ScoreSums ScoreCourse::sums(Instant positive, Instant negative) const
{
    std::vector<Points> groups = m_steady;
    for (const Fading& fading : m_fading) {
        const Instant at = fading.points.milli > 0 ? positive : negative;
        groups[fading.group] = groups[fading.group] + faded(fading.points, fading.decay, at - fading.at);
    }
    ScoreSums sums;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const CompiledGroup& rules = m_card.groups[group];
        Points& sum = rules.kind == CriterionGroup::Kind::Fit ? sums.fit : sums.engagement;
        sum = sum + rules.bounded(groups[group]);
    }
    return sums;
}

ScoreCourse::Meaning ScoreCourse::meaning(const ScoreSums& sums) const
{
    Meaning meaning;
    meaning.total = placeAmong(m_thresholds.total, sums.total().toDouble());
    meaning.percent = placeAmong(m_thresholds.percent, percentOf(sums.total(), m_card.most()));
    meaning.letter = gradeStep(m_grades.letters, percentOf(sums.fit, m_card.mostFit));
    meaning.number = gradeStep(m_grades.numbers, percentOf(sums.engagement, m_card.mostEngagement));
    return meaning;
}

Instant ScoreCourse::allFaded() const
{
    Instant last = m_now;
    for (const Fading& fading : m_fading) {
        const int times = fading.decay.kind == Decay::Kind::HalfLife ? kMostHalvings : 1;
        last = std::max<Instant>(last, fading.at + fading.decay.over * times);
    }
    return last;
}

std::optional<Instant> ScoreCourse::firstChange(std::optional<Instant> end) const
{
    if (m_fading.empty())
        return std::nullopt;
    const Instant last = end ? std::min(*end, allFaded()) : allFaded();
    const Meaning before = meaningAt(m_now);
    Instant proven = m_now; // nothing changes up to and with this instant
    auto step = last - proven;
    for (int probes = 0; probes < kMostProbes && proven < last; ++probes) {
        step = std::min(step, last - proven);
        if (staysSame(proven, proven + step)) {
            proven += step;
            step *= 2;
        } else if (step > 1ms) {
            step /= 2;
        } else if (meaningAt(proven + step) == before) {
            proven += step;
        } else {
            return proven + step;
        }
    }
    if (proven >= last)
        return std::nullopt;
    return std::max<Instant>(proven, m_now + 1min);
}

} // namespace baton
