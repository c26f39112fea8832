// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/compiled_scorecard.h"

#include <algorithm>

namespace baton {

namespace {

CompiledCriterion compileCriterion(const Criterion& criterion, CriteriaCompiler& compiler, Problems& problems)
{
    CompiledCriterion compiled;
    compiled.points = criterion.points;
    compiled.perActivity = criterion.each.has_value();
    if (!compiled.perActivity) {
        if (criterion.when)
            compiled.when = compiler.compile(*criterion.when, ConditionUse::Scorecard, problems);
        return compiled;
    }
    compiled.each = compiler.compileActivity(*criterion.each, ConditionUse::Scorecard, problems);
    compiled.decay = criterion.decay;
    compiled.repeat = static_cast<std::uint32_t>(std::max(1, criterion.repeat));
    return compiled;
}

Points mostOf(const CompiledGroup& group)
{
    Points sum;
    for (const CompiledCriterion& criterion : group.criteria) {
        const std::int64_t times = criterion.perActivity ? criterion.repeat : 1;
        sum.milli += std::max<std::int64_t>(0, criterion.points.milli) * times;
    }
    return group.bounded(sum);
}

ProgramChain conditionsOf(const CompiledGroup& group)
{
    std::vector<Program> all;
    for (const CompiledCriterion& criterion : group.criteria) {
        if (criterion.perActivity)
            return ProgramChain();
        all.push_back(criterion.when);
    }
    return ProgramChain(std::move(all));
}

} // namespace

Points CompiledGroup::bounded(Points sum) const
{
    if (cap)
        sum = std::min(sum, *cap);
    if (floor)
        sum = std::max(sum, *floor);
    return sum;
}

CompiledScorecard compileScorecard(const Scorecard& scorecard, CriteriaCompiler& compiler, Problems& problems)
{
    CompiledScorecard compiled;
    if (scorecard.appliesWhen)
        compiled.applies = compiler.compile(*scorecard.appliesWhen, ConditionUse::Scorecard, problems);
    for (const CriterionGroup& group : scorecard.groups) {
        CompiledGroup& target =
            compiled.groups.emplace_back(CompiledGroup{group.kind, group.cap, group.floor, {}, {}});
        for (const Criterion& criterion : group.criteria)
            target.criteria.push_back(compileCriterion(criterion, compiler, problems));
        target.conditions = conditionsOf(target);
        Points& most = group.kind == CriterionGroup::Kind::Fit ? compiled.mostFit : compiled.mostEngagement;
        most = most + mostOf(target);
    }
    return compiled;
}

double percentOf(Points points, Points most)
{
    if (most.milli <= 0)
        return 0;
    return std::clamp(100.0 * static_cast<double>(points.milli) / static_cast<double>(most.milli), 0.0,
                      100.0);
}

int gradeStep(const std::vector<GradeScale::Step>& steps, double percent)
{
    const int last = static_cast<int>(steps.size()) - 1;
    for (int step = 0; step < last; ++step) {
        if (percent >= steps[static_cast<std::size_t>(step)].from)
            return step;
    }
    return last;
}

} // namespace baton
