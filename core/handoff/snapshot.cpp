// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/snapshot.h"

#include "core/assignment/strategy.h"
#include "core/fields/standard_fields.h"

#include <algorithm>

namespace baton {

namespace {

std::vector<CompiledRep> compileReps(const Roster& roster)
{
    std::vector<CompiledRep> reps;
    reps.reserve(roster.reps.size());
    for (const Rep& rep : roster.reps)
        reps.push_back({rep.id, rep.active, calendarOf(roster, rep), rep.caps});
    return reps;
}

std::uint32_t indexOfRep(const Roster& roster, const RepId& id)
{
    const auto found = std::find_if(roster.reps.begin(), roster.reps.end(), [&](const Rep& rep) { return rep.id == id; });
    return std::uint32_t(found - roster.reps.begin());
}

/// The field a pool balances by; only strategies that weigh leads need one.
std::optional<FieldIndex> valueFieldOf(const Pool& pool, const Strategy& strategy, const FieldCatalogue& catalogue,
                                       const std::string& pointer, Problems& problems)
{
    if (pool.valueField.empty()) {
        if (strategy.needsValueField)
            problems.push_back({Severity::Error, "roster.value_field_missing", pointer, {pool.id.text()}});
        return std::nullopt;
    }
    const auto field = catalogue.find(pool.valueField);
    if (!field || catalogue.at(*field).type != FieldType::Number) {
        problems.push_back({Severity::Error, "roster.value_field_not_a_number", pointer, {pool.valueField}});
        return std::nullopt;
    }
    return field;
}

CompiledPool compilePool(const Roster& roster, const Pool& pool, const std::string& pointer,
                         const FieldCatalogue& catalogue, CriteriaCompiler& compiler, Problems& problems)
{
    CompiledPool compiled;
    compiled.id = pool.id;
    compiled.availability = pool.availability;
    compiled.catchUp = pool.catchUp;
    compiled.sticky = pool.sticky;
    compiled.stickyCostsTurn = pool.stickyCostsTurn;
    compiled.strategy = findStrategy(pool.strategy);
    if (compiled.strategy) {
        compiled.valueField =
            valueFieldOf(pool, *compiled.strategy, catalogue, pointer + "/valueField", problems);
    } else {
        problems.push_back({Severity::Error, "roster.unknown_strategy", pointer + "/strategy", {pool.strategy}});
    }
    for (const PoolMember& member : pool.members) {
        Program eligible;
        if (member.eligible)
            eligible = compiler.compile(*member.eligible, ConditionUse::Eligibility, problems);
        compiled.members.push_back({indexOfRep(roster, member.rep), member.weight, member.caps, std::move(eligible)});
    }
    return compiled;
}

std::vector<CompiledPool> compilePools(const Roster& roster, const FieldCatalogue& catalogue,
                                       CriteriaCompiler& compiler, Problems& problems)
{
    std::vector<CompiledPool> pools;
    pools.reserve(roster.pools.size());
    for (std::size_t i = 0; i < roster.pools.size(); ++i) {
        pools.push_back(
            compilePool(roster, roster.pools[i], pointerStep("/pools", i), catalogue, compiler, problems));
    }
    return pools;
}

/// Fields to bind: those that rules read, and those that pools weigh leads by.
std::vector<FieldIndex> neededFields(const CriteriaCompiler& compiler, std::span<const CompiledPool> pools)
{
    std::vector<FieldIndex> needed = compiler.fieldsUsed();
    for (const CompiledPool& pool : pools) {
        if (pool.valueField)
            needed.push_back(*pool.valueField);
    }
    std::sort(needed.begin(), needed.end());
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    return needed;
}

/// Every "did" in the documents, wherever a condition may stand. Documents are at most JsonLimits::depth deep.
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

std::shared_ptr<const EngineSnapshot> EngineSnapshot::build(Playbook playbook, PlaybookVersion playbookVersion,
                                                            Roster roster, RosterVersion rosterVersion,
                                                            Problems& problems)
{
    Problems found;
    std::shared_ptr<EngineSnapshot> snapshot(new EngineSnapshot);
    snapshot->m_catalogue = std::make_shared<const FieldCatalogue>(playbook.fields);
    const FieldCatalogue& catalogue = *snapshot->m_catalogue;
    CriteriaCompiler compiler(snapshot->m_catalogue);
    snapshot->m_scoring = std::make_unique<const ScoringRules>(playbook.scorecards, playbook.gates, compiler, found);
    snapshot->m_routing = std::make_unique<const RoutingRules>(
        playbook.trees, compilePools(roster, catalogue, compiler, found), compileReps(roster), catalogue, compiler, found);
    auto needed = neededFields(compiler, snapshot->m_routing->pools());
    snapshot->m_binder = std::make_unique<const FactBinder>(snapshot->m_catalogue, compiler.freeze(),
                                                            std::move(needed), playbook.zone);
    snapshot->m_activityKinds = activityKindsOf(playbook, roster);
    snapshot->m_playbook = std::move(playbook);
    snapshot->m_roster = std::move(roster);
    snapshot->m_playbookVersion = playbookVersion;
    snapshot->m_rosterVersion = rosterVersion;
    const bool bad = hasErrors(found);
    problems.insert(problems.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
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
