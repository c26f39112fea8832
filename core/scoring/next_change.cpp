// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/decay.h"
#include "core/scoring/earliest.h"
#include "core/scoring/score_course.h"
#include "core/scoring/scoring_inner.h"

#include <algorithm>

namespace baton {

namespace {

using namespace std::chrono_literals;

/// The instant at which an activity leaves the "within" of its criterion.
std::optional<Instant> dropsOut(const CompiledCriterion& criterion, const Activity& activity)
{
    if (!criterion.within)
        return std::nullopt;
    const Instant edge = activity.at + *criterion.within;
    return criterion.program.counts(activity, edge) ? edge + 1ms : edge;
}

/// The first activity still to come that the criterion will count: a lead may be looked at as of an earlier
/// instant.
std::optional<Instant> comesIn(const CompiledCriterion& criterion, const Facts& facts)
{
    const auto activities = facts.activities();
    const auto later = [](Instant now, const Activity& activity) { return now < activity.at; };
    auto activity = std::upper_bound(activities.begin(), activities.end(), facts.now(), later);
    for (; activity != activities.end(); ++activity) {
        if (criterion.program.counts(*activity, activity->at))
            return activity->at;
    }
    return std::nullopt;
}

bool fades(const Decay& decay)
{
    return decay.kind == Decay::Kind::Linear || decay.kind == Decay::Kind::HalfLife;
}

void lookAhead(const CompiledCriterion& criterion, std::size_t group, const Facts& facts, Earliest& earliest,
               ScoreCourse& course)
{
    if (!criterion.perActivity) {
        earliest.consider(criterion.program.nextFlip(facts));
        if (criterion.program.holds(facts))
            course.addSteady(group, criterion.points);
        return;
    }
    earliest.consider(comesIn(criterion, facts));
    eachActivity(criterion, facts, [&](const Activity& activity) {
        const Points points = faded(criterion.points, criterion.decay, facts.now() - activity.at);
        if (points.milli == 0)
            return;
        earliest.consider(dropsOut(criterion, activity));
        if (criterion.decay.kind == Decay::Kind::Window)
            earliest.consider(activity.at + criterion.decay.over);
        if (fades(criterion.decay))
            course.addFading(group, criterion, activity.at);
        else
            course.addSteady(group, points);
    });
}

} // namespace

std::optional<Instant> ScoringRules::nextChange(const Facts& facts) const
{
    Earliest earliest(facts.now());
    earliest.consider(m_inner->gateRules.nextFlip(facts));
    for (std::size_t index = 0; index < m_inner->compiled.size(); ++index) {
        const CompiledScorecard& card = m_inner->compiled[index];
        earliest.consider(card.applies.nextFlip(facts));
        if (!card.applies.holds(facts))
            continue;
        ScoreCourse course(card, m_inner->scorecards[index].grades, m_inner->thresholds, facts.now());
        for (std::size_t group = 0; group < card.groups.size(); ++group) {
            for (const CompiledCriterion& criterion : card.groups[group].criteria)
                lookAhead(criterion, group, facts, earliest, course);
        }
        earliest.consider(course.firstChange(earliest.instant()));
        break;
    }
    return earliest.instant();
}

} // namespace baton
