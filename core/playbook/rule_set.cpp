// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/rule_set.h"

#include "core/assignment/strategy.h"
#include "core/fields/catalogue.h"

#include <algorithm>
#include <unordered_map>

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

using RepIndexes = std::unordered_map<RepId, std::uint32_t>;

RepIndexes indexReps(const Roster& roster)
{
    RepIndexes indexes;
    for (std::uint32_t i = 0; i < roster.reps.size(); ++i)
        indexes.emplace(roster.reps[i].id, i);
    return indexes;
}

/// The field a pool balances by; only strategies that weigh leads need one.
std::optional<FieldIndex> valueFieldOf(const Pool& pool, const Strategy& strategy,
                                       const FieldCatalogue& catalogue, const std::string& pointer,
                                       Problems& problems)
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

void compileMembers(const Pool& pool, const RepIndexes& reps, const std::string& pointer,
                    CriteriaCompiler& compiler, Problems& problems, CompiledPool& compiled)
{
    for (std::size_t i = 0; i < pool.members.size(); ++i) {
        const PoolMember& member = pool.members[i];
        const auto rep = reps.find(member.rep);
        if (rep == reps.end()) {
            problems.push_back({Severity::Error,
                                "roster.unknown_rep",
                                pointerStep(pointer + "/members", i) + "/rep",
                                {member.rep.text()}});
            continue;
        }
        Program eligible;
        if (member.eligible)
            eligible = compiler.compile(*member.eligible, ConditionUse::Eligibility, problems);
        compiled.members.push_back({rep->second, member.weight, member.caps, std::move(eligible)});
    }
}

CompiledPool compilePool(const Pool& pool, const RepIndexes& reps, const std::string& pointer,
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
        problems.push_back(
            {Severity::Error, "roster.unknown_strategy", pointer + "/strategy", {pool.strategy}});
    }
    compileMembers(pool, reps, pointer, compiler, problems, compiled);
    return compiled;
}

std::vector<CompiledPool> compilePools(const Roster& roster, const FieldCatalogue& catalogue,
                                       CriteriaCompiler& compiler, Problems& problems)
{
    const RepIndexes reps = indexReps(roster);
    std::vector<CompiledPool> pools;
    pools.reserve(roster.pools.size());
    for (std::size_t i = 0; i < roster.pools.size(); ++i) {
        pools.push_back(
            compilePool(roster.pools[i], reps, pointerStep("/pools", i), catalogue, compiler, problems));
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

} // namespace

RuleSet compileRules(const Playbook& playbook, const Roster& roster, Problems& problems)
{
    RuleSet rules;
    rules.catalogue = std::make_shared<const FieldCatalogue>(playbook.fields);
    const FieldCatalogue& catalogue = *rules.catalogue;
    CriteriaCompiler compiler(rules.catalogue);
    auto scoring = std::make_unique<ScoringRules>(playbook.scorecards, playbook.gates, compiler, problems);
    auto pools = compilePools(roster, catalogue, compiler, problems);
    rules.routing = std::make_unique<const RoutingRules>(playbook.trees, std::move(pools),
                                                         compileReps(roster), catalogue, compiler, problems);
    scoring->watch(compiler);
    rules.scoring = std::move(scoring);
    auto needed = neededFields(compiler, rules.routing->pools());
    rules.binder = std::make_unique<const FactBinder>(rules.catalogue, compiler.freeze(), std::move(needed),
                                                      playbook.zone);
    return rules;
}

} // namespace baton
