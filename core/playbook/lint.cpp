// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/lint.h"

#include "core/playbook/rule_set.h"
#include "core/routing/validator.h"

namespace baton {

Problems lintPlaybook(const Playbook& playbook, const Roster& roster)
{
    Problems problems;
    const RuleSet rules = compileRules(playbook, roster, problems);
    validateTrees(playbook.trees, roster, *rules.catalogue, problems);
    return problems;
}

} // namespace baton
