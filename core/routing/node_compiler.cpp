// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"

#include "core/base/text.h"
#include "core/fields/standard_fields.h"
#include "core/fields/value_io.h"

#include <algorithm>

namespace baton {

namespace {

template <typename KeyType>
std::optional<std::uint32_t> lookUp(const JsonCursor& config, std::string_view member, std::string_view code,
                                    const std::unordered_map<KeyType, std::uint32_t>& known)
{
    const auto cursor = config.require(member);
    const auto id = cursor ? cursor->asKey<KeyType>() : std::nullopt;
    if (!id)
        return std::nullopt;
    const auto found = known.find(*id);
    if (found != known.end())
        return found->second;
    cursor->report(std::string(code), {id->text()});
    return std::nullopt;
}

bool checkChoices(const FieldCatalogue& catalogue, FieldIndex field, const Value& value,
                  const JsonCursor& cursor)
{
    const auto* const known = catalogue.choices(field);
    if (!known)
        return true;
    const auto check = [&](const std::string& choice) {
        const bool ok = known->contains(folded(choice));
        if (!ok)
            cursor.report("routing.unknown_choice", {catalogue.at(field).id.text(), choice});
        return ok;
    };
    if (const auto* const one = std::get_if<std::string>(&value))
        return check(*one);
    bool ok = true;
    if (const auto* const several = std::get_if<MultiChoice>(&value)) {
        for (const std::string& choice : *several)
            ok = check(choice) && ok;
    }
    return ok;
}

} // namespace

std::optional<std::uint32_t> NodeCompiler::pool(std::string_view member) const
{
    return lookUp(config(), member, "routing.unknown_pool", m_names.pools);
}

std::optional<std::uint32_t> NodeCompiler::rep(std::string_view member) const
{
    return lookUp(config(), member, "routing.unknown_rep", m_names.reps);
}

std::optional<std::uint32_t> NodeCompiler::turnPool(std::optional<std::uint32_t> rep) const
{
    const bool costsTurn = config().boolean("costsTurn", true);
    if (!config().has("pool")) {
        if (costsTurn)
            config().report("routing.turn_needs_pool");
        return std::nullopt;
    }
    const auto index = pool("pool");
    if (!index || !costsTurn)
        return std::nullopt;
    const auto& members = m_names.compiledPools[*index].members;
    const bool isMember = std::any_of(members.begin(), members.end(),
                                      [&](const CompiledMember& member) { return member.rep == rep; });
    if (rep && !isMember)
        config().reportAt("pool", "routing.rep_not_in_pool",
                          {config().text("rep"), m_names.compiledPools[*index].id.text()});
    return index;
}

std::optional<Stage> NodeCompiler::stage(std::string_view member) const
{
    const auto cursor = config().require(member);
    const auto key = cursor ? cursor->asText() : std::nullopt;
    if (!key)
        return std::nullopt;
    const auto stage = parseStage(*key);
    if (!stage)
        cursor->report("routing.unknown_stage", {*key});
    return stage;
}

std::optional<FieldIndex> NodeCompiler::settableField(std::string_view member) const
{
    const auto cursor = config().require(member);
    const auto id = cursor ? cursor->asText() : std::nullopt;
    if (!id)
        return std::nullopt;
    const auto index = m_catalogue.find(*id);
    if (!index) {
        cursor->report("routing.unknown_field", {*id});
        return std::nullopt;
    }
    if (m_catalogue.at(*index).origin == FieldOrigin::Derived) {
        cursor->report("routing.derived_field", {*id});
        return std::nullopt;
    }
    if (*index == fields::Email || *index == fields::Website) { // the domain may come from either
        m_criteria.use(fields::Email);
        m_criteria.use(fields::Website);
    }
    return index;
}

std::optional<Value> NodeCompiler::fieldValue(std::string_view member, FieldIndex field) const
{
    const JsonCursor node = config();
    if (m_node.config.contains(member) && !node.has(member))
        return Value{};
    const auto cursor = node.require(member);
    if (!cursor)
        return std::nullopt;
    auto value = valueFromJson(m_catalogue.at(field).type, cursor->value());
    if (!value)
        cursor->report("document.wrong_type", {std::string(fieldTypeKey(m_catalogue.at(field).type))});
    else if (!checkChoices(m_catalogue, field, *value, *cursor))
        return std::nullopt;
    return value;
}

std::optional<StartingPoint> NodeCompiler::place(std::string_view treeMember,
                                                 std::string_view nodeMember) const
{
    const auto tree = config().require(treeMember);
    const auto treeId = tree ? tree->asText() : std::nullopt;
    if (!treeId)
        return std::nullopt;
    const auto treeIndex = m_names.trees.tree(*treeId);
    if (!treeIndex) {
        tree->report("routing.unknown_tree", {*treeId});
        return std::nullopt;
    }
    const auto node = config().find(nodeMember);
    const auto nodeId = node ? node->asKey<NodeId>() : std::nullopt;
    if (node && !nodeId)
        return std::nullopt;
    const auto index =
        nodeId ? m_names.trees.node(*treeIndex, *nodeId) : m_names.trees.firstEntry(*treeIndex);
    if (index)
        return StartingPoint{*treeIndex, *index};
    if (nodeId)
        node->report("routing.unknown_target", {nodeId->text()});
    else
        tree->report("routing.no_entry", {*treeId});
    return std::nullopt;
}

Program NodeCompiler::condition(const JsonCursor& cursor) const
{
    static const Condition never{Condition::Kind::Any, {}};
    const auto parsed = parseCondition(cursor);
    return m_criteria.compile(parsed ? *parsed : never, ConditionUse::Routing, m_problems);
}

} // namespace baton
