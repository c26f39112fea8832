// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/lint.h"

#include "core/base/json.h"
#include "core/domain/stage.h"
#include "core/playbook/rule_set.h"
#include "core/routing/shadowing.h"
#include "core/routing/validator.h"

namespace baton {

namespace {

/// By stage, the first gate that takes every lead there is in it; null: none does.
std::vector<const Gate*> gatesForAll(const std::vector<Gate>& gates)
{
    std::vector<const Gate*> first(stageKeys().size(), nullptr);
    for (const Gate& gate : gates) {
        if (!gate.unless.empty() || !alwaysHolds(gate.when))
            continue;
        for (const Stage stage : gate.from) {
            if (!first[std::size_t(stage)])
                first[std::size_t(stage)] = &gate;
        }
    }
    return first;
}

/// Reports each circle once, from its lowest stage. Gates that ask for something may well make a circle:
/// that is how a recycled lead is taken up again.
void checkCircles(const std::vector<Gate>& gates, Problems& problems)
{
    const auto next = gatesForAll(gates);
    for (std::size_t lowest = 0; lowest < next.size(); ++lowest) {
        std::vector<std::string> names;
        std::size_t stage = lowest;
        while (next[stage] && stage >= lowest && names.size() < next.size()) {
            names.push_back(next[stage]->id.text());
            stage = std::size_t(next[stage]->to);
            if (stage == lowest)
                break;
        }
        if (names.empty() || stage != lowest)
            continue;
        const auto number = std::size_t(next[lowest] - gates.data());
        problems.push_back(
            {Severity::Warning, "gate.circle", pointerStep("/gates", number), std::move(names)});
    }
}

} // namespace

Problems lintPlaybook(const Playbook& playbook, const Roster& roster)
{
    Problems problems;
    const RuleSet rules = compileRules(playbook, roster, problems);
    checkCircles(playbook.gates, problems);
    validateTrees(playbook.trees, roster, *rules.catalogue, problems);
    return problems;
}

} // namespace baton
