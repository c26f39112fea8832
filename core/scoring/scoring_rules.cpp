// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/compiler.h"
#include "core/fields/standard_fields.h"
#include "core/scoring/decay.h"
#include "core/scoring/scoring_inner.h"

namespace baton {

namespace {

/// The points of one criterion and how many activities gave them.
struct Given {
    Points points;
    std::uint32_t times = 0;
};

Given evaluate(const CompiledCriterion& criterion, const Facts& facts)
{
    if (!criterion.perActivity)
        return criterion.when.holds(facts) ? Given{criterion.points, 1} : Given{};
    Given given;
    eachActivity(criterion, facts, [&](std::size_t activity) {
        const auto age = facts.now() - facts.activities()[activity].at;
        const Points points = faded(criterion.points, criterion.decay, age);
        given.points = given.points + points;
        given.times += points.milli != 0 ? 1 : 0;
    });
    return given;
}

void addContribution(Score& score, Contribution::Kind kind, std::uint32_t group, std::uint32_t criterion,
                     Given given)
{
    if (given.points.milli != 0)
        score.contributions.push_back({kind, group, criterion, given.points, given.times});
}

Points scoreGroup(const CompiledGroup& group, std::uint32_t index, const Facts& facts, Score& score)
{
    Points sum;
    const auto give = [&](std::size_t criterion, Given given) {
        addContribution(score, Contribution::Kind::Criterion, index, std::uint32_t(criterion), given);
        sum = sum + given.points;
    };
    if (group.conditions.count() > 0) {
        group.conditions.each(facts, [&](std::size_t criterion) {
            give(criterion, {group.criteria[criterion].points, 1});
        });
    } else {
        for (std::size_t criterion = 0; criterion < group.criteria.size(); ++criterion)
            give(criterion, evaluate(group.criteria[criterion], facts));
    }
    const Points bounded = group.bounded(sum);
    const auto kind = bounded < sum ? Contribution::Kind::Cap : Contribution::Kind::Floor;
    addContribution(score, kind, index, 0, {{bounded.milli - sum.milli}, 1});
    return bounded;
}

void appendMark(std::string& grade, const std::vector<GradeScale::Step>& steps, double percent)
{
    if (const int step = gradeStep(steps, percent); step >= 0)
        grade += steps[static_cast<std::size_t>(step)].mark;
}

void clear(Score& score)
{
    score.scorecard.reset();
    score.total = {};
    score.percent = score.fitPercent = score.engagementPercent = 0;
    score.grade.clear();
    score.contributions.clear();
}

} // namespace

ScoringRules::ScoringRules(std::vector<Scorecard> scorecards, std::vector<Gate> gates,
                           CriteriaCompiler& compiler, Problems& problems)
    : m_inner(std::make_unique<Inner>())
{
    m_inner->scorecards = std::move(scorecards);
    m_inner->gates = std::move(gates);
    for (const Scorecard& scorecard : m_inner->scorecards)
        m_inner->compiled.push_back(compileScorecard(scorecard, compiler, problems));
    m_inner->gateRules = GateRules(m_inner->gates, compiler, problems);
    watch(compiler);
}

void ScoringRules::watch(const CriteriaCompiler& compiler)
{
    m_inner->thresholds = {compiler.numbersComparedWith(fields::ScoreTotal),
                           compiler.numbersComparedWith(fields::ScorePercent)};
}

ScoringRules::~ScoringRules() = default;
ScoringRules::ScoringRules(ScoringRules&&) noexcept = default;

void ScoringRules::score(const Facts& facts, Score& score) const
{
    clear(score);
    const auto& cards = m_inner->compiled;
    std::uint32_t index = 0;
    while (index < cards.size() && !cards[index].applies.holds(facts))
        ++index;
    if (index == cards.size())
        return;
    const CompiledScorecard& card = cards[index];
    ScoreSums sums;
    for (std::uint32_t group = 0; group < card.groups.size(); ++group) {
        const bool fit = card.groups[group].kind == CriterionGroup::Kind::Fit;
        Points& sum = fit ? sums.fit : sums.engagement;
        sum = sum + scoreGroup(card.groups[group], group, facts, score);
    }
    score.scorecard = index;
    score.total = sums.total();
    score.percent = percentOf(sums.total(), card.most());
    score.fitPercent = percentOf(sums.fit, card.mostFit);
    score.engagementPercent = percentOf(sums.engagement, card.mostEngagement);
    const GradeScale& grades = m_inner->scorecards[index].grades;
    appendMark(score.grade, grades.letters, score.fitPercent);
    appendMark(score.grade, grades.numbers, score.engagementPercent);
}

std::optional<ScoringRules::GateResult> ScoringRules::passGates(const Facts& facts, Stage stage,
                                                                std::string_view raisedBy) const
{
    return m_inner->gateRules.pass(facts, stage, raisedBy);
}

const std::vector<Scorecard>& ScoringRules::scorecards() const
{
    return m_inner->scorecards;
}

const std::vector<Gate>& ScoringRules::gates() const
{
    return m_inner->gates;
}

} // namespace baton
