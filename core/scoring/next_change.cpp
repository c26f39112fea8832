// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/decay.h"
#include "core/scoring/earliest.h"
#include "core/scoring/score_course.h"
#include "core/scoring/scoring_inner.h"

namespace baton {

namespace {

bool fades(const Decay& decay)
{
    return decay.kind == Decay::Kind::Linear || decay.kind == Decay::Kind::HalfLife;
}

/// When the criterion itself comes or goes; true if its points fade besides.
bool considerFlips(const CompiledCriterion& criterion, const Facts& facts, Earliest& earliest)
{
    if (!criterion.perActivity) {
        earliest.consider(criterion.when.nextFlip(facts));
        return false;
    }
    const auto activities = facts.activities();
    for (std::size_t activity = 0; activity < activities.size(); ++activity)
        earliest.consider(criterion.each.nextFlip(facts, activity));
    bool fading = false;
    eachActivity(criterion, facts, [&](std::size_t activity) {
        const Instant at = activities[activity].at;
        if (criterion.decay.kind == Decay::Kind::Window)
            earliest.consider(at + criterion.decay.over);
        fading = fading || fades(criterion.decay);
    });
    return fading;
}

void addTo(ScoreCourse& course, const CompiledCriterion& criterion, std::size_t group, const Facts& facts)
{
    if (!criterion.perActivity) {
        if (criterion.when.holds(facts))
            course.addSteady(group, criterion.points);
        return;
    }
    eachActivity(criterion, facts, [&](std::size_t activity) {
        const Instant at = facts.activities()[activity].at;
        const Points points = faded(criterion.points, criterion.decay, facts.now() - at);
        if (points.milli == 0)
            return;
        if (fades(criterion.decay))
            course.addFading(group, criterion, at);
        else
            course.addSteady(group, points);
    });
}

template <typename Use>
void eachCriterion(const CompiledScorecard& card, Use use)
{
    for (std::size_t group = 0; group < card.groups.size(); ++group) {
        for (const CompiledCriterion& criterion : card.groups[group].criteria)
            use(criterion, group);
    }
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
        bool fading = false;
        eachCriterion(card, [&](const CompiledCriterion& criterion, std::size_t /*group*/) {
            fading = considerFlips(criterion, facts, earliest) || fading;
        });
        if (!fading) // most leads: nothing but flips moves their score
            break;
        ScoreCourse course(card, m_inner->scorecards[index].grades, m_inner->thresholds, facts.now());
        eachCriterion(card, [&](const CompiledCriterion& criterion, std::size_t group) {
            addTo(course, criterion, group, facts);
        });
        earliest.consider(course.firstChange(earliest.instant()));
        break;
    }
    return earliest.instant();
}

} // namespace baton
