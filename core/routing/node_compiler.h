// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/compiled_pool.h"
#include "core/criteria/compiler.h"
#include "core/domain/stage.h"
#include "core/routing/tree_index.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace baton {

/// What node configurations of one snapshot may name.
struct RoutingNames {
    TreeIndex trees;
    std::unordered_map<PoolId, std::uint32_t> pools;
    std::unordered_map<RepId, std::uint32_t> reps;
    std::span<const CompiledPool> compiledPools; ///< by index
};

/// Resolves the configuration of one node for NodeType::compile(). Whatever a node names and is not there, or
/// is of the wrong type, becomes a Problem at its JSON pointer, and the call gives nothing: compile() then
/// gives nothing too, or goes on to find more.
class NodeCompiler {
public:
    NodeCompiler(const Node& node, const RoutingNames& names, const FieldCatalogue& catalogue,
                 CriteriaCompiler& criteria, Problems& problems)
        : m_node(node), m_names(names), m_catalogue(catalogue), m_criteria(criteria), m_problems(problems)
    {
    }

    /// The node's object, to read plain members from.
    JsonCursor config() const { return {m_node.config, m_node.pointer, m_problems}; }

    std::optional<std::uint32_t> pool(std::string_view member) const;
    std::optional<std::uint32_t> rep(std::string_view member) const;
    /// Where an assignment that comes from no pool books its turn: "pool", unless "costsTurn" is false.
    /// `rep`, if known, must be a member.
    std::optional<std::uint32_t> turnPool(std::optional<std::uint32_t> rep) const;
    std::optional<Stage> stage(std::string_view member) const;
    /// A standard or custom field: a derived one cannot be set.
    std::optional<FieldIndex> settableField(std::string_view member) const;
    /// A value that fits the field; null gives the absent value.
    std::optional<Value> fieldValue(std::string_view member, FieldIndex field) const;
    /// A node of a tree, or the tree's first entry when `nodeMember` is absent.
    std::optional<StartingPoint> place(std::string_view treeMember, std::string_view nodeMember) const;
    AvailabilityPolicy availability() const { return readAvailability(config()); }
    /// A condition for routing. Never holds if it has Problems.
    Program condition(const JsonCursor& cursor) const;

private:
    const Node& m_node;
    const RoutingNames& m_names;
    const FieldCatalogue& m_catalogue;
    CriteriaCompiler& m_criteria;
    Problems& m_problems;
};

} // namespace baton
