// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/compiler.h"
#include "core/playbook/playbook.h"
#include "core/roster/roster.h"
#include "core/routing/routing_rules.h"
#include "core/scoring/score.h"

#include <memory>

namespace baton {

/// All rules of a playbook and a roster, compiled together: what a snapshot holds and what lint checks.
struct RuleSet {
    std::shared_ptr<const FieldCatalogue> catalogue;
    std::unique_ptr<const ScoringRules> scoring;
    std::unique_ptr<const RoutingRules> routing;
    std::unique_ptr<const FactBinder> binder;
};

/// Compiles; every Problem is appended, located in the playbook or (pools' conditions, strategies) in the
/// roster. With an error among them the rules may be looked at, but decide nothing.
RuleSet compileRules(const Playbook& playbook, const Roster& roster, Problems& problems);

} // namespace baton
