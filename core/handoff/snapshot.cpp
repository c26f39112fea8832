// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/snapshot.h"

#include "core/assignment/assign.h"
#include "core/playbook/rule_set.h"

#include <algorithm>

namespace baton {

namespace {

/// Every "did" in the documents, wherever a condition may stand. Documents are at most JsonLimits::depth
/// deep.
void collectActivityKinds(const Json& json, std::vector<std::string>& kinds)
{
    if (json.is_object()) {
        const auto did = json.find("did");
        if (did != json.end() && did->is_string())
            kinds.push_back(did->get<std::string>());
    }
    if (json.is_structured()) {
        for (const Json& child : json)
            collectActivityKinds(child, kinds);
    }
}

std::vector<std::string> activityKindsOf(const Playbook& playbook, const Roster& roster)
{
    std::vector<std::string> kinds;
    collectActivityKinds(playbook.document, kinds);
    collectActivityKinds(roster.document, kinds);
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    if (!kinds.empty() && kinds.front() == "*")
        kinds.resize(1);
    return kinds;
}

} // namespace

std::shared_ptr<const EngineSnapshot> EngineSnapshot::build(Playbook playbook,
                                                            PlaybookVersion playbookVersion, Roster roster,
                                                            RosterVersion rosterVersion, Problems& problems)
{
    Problems found;
    std::shared_ptr<EngineSnapshot> snapshot(new EngineSnapshot);
    RuleSet rules = compileRules(playbook, roster, found);
    snapshot->m_catalogue = std::move(rules.catalogue);
    snapshot->m_scoring = std::move(rules.scoring);
    snapshot->m_routing = std::move(rules.routing);
    snapshot->m_binder = std::move(rules.binder);
    snapshot->m_activityKinds = activityKindsOf(playbook, roster);
    snapshot->m_playbook = std::move(playbook);
    snapshot->m_roster = std::move(roster);
    snapshot->m_playbookVersion = playbookVersion;
    snapshot->m_rosterVersion = rosterVersion;
    const bool bad = hasErrors(found);
    problems.insert(problems.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
    return bad ? nullptr : snapshot;
}

LedgerState EngineSnapshot::emptyLedger() const
{
    LedgerState ledger;
    for (const CompiledPool& pool : m_routing->pools())
        ledger.pools.push_back(emptyBalance(pool));
    ledger.reps.resize(m_routing->reps().size());
    return ledger;
}

} // namespace baton
