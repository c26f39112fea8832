// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"
#include "core/routing/compiled_node.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class NodeCompiler; // node_compiler.h: resolves pools, reps, fields, trees and conditions for compile()
struct Node;

/// One member of a node's configuration: what forms, schema, help and lint know of it.
struct ConfigField {
    enum class Kind : std::uint8_t {
        Text,
        Key,
        Choice,
        Flag,
        Number,
        Duration,
        Pool,
        TurnPool, ///< a pool that books a turn, not one that leads come from
        Rep,
        Field,
        FieldValue,
        Stage,
        Tree,
        NodeOfTree,
        Branches,
        Shares,
        Condition,
        Availability,
    };
    std::string_view id;
    Kind kind = Kind::Text;
    bool required = true;
    std::string_view fallback = {}; ///< JSON of the default when not required
    std::span<const std::string_view> choices = {};
};

/// A node configuration with a lead, and the port by which the lead must leave: documentation, template and
/// test at once.
struct NodeExample {
    std::string_view titleKey;
    std::string_view node;    ///< JSON of the node, without "next"
    std::string_view lead;    ///< JSON object of field values
    std::string_view outcome; ///< the port taken, or "wait" / "end"
};

/// A kind of node. One descriptor per file in nodes/; see docs/extending.md. Ports named here always exist; a
/// type whose ports come from its configuration (branches, shares) adds them in `morePorts`.
struct NodeType {
    std::string_view id;
    int version = 1;
    std::string_view titleKey; ///< translatable
    std::string_view icon;     ///< semantic name
    std::vector<std::string_view> ports = {};
    std::vector<std::string> (*morePorts)(const Node& node) = nullptr;
    std::vector<ConfigField> config = {};
    bool isEntry = false; ///< a tree starts here by the trigger in member "on"; nothing leads to it
    bool assigns = false; ///< may give the lead an owner
    bool waits = false;   ///< may end the walk and go on later: makes a cycle legitimate
    std::unique_ptr<const CompiledNode> (*compile)(const Node& node, NodeCompiler& compiler) = nullptr;
    std::vector<NodeExample> examples = {};
};

std::span<const NodeType* const> nodeCatalogue(); // generated
const NodeType* findNodeType(std::string_view id);

/// The names of a node's ports, fixed ones first: what port indexes in a Step count.
std::vector<std::string> portsOf(const NodeType& type, const Node& node);

/// The configuration field of a kind, if the type has one.
const ConfigField* findConfig(const NodeType& type, ConfigField::Kind kind);

} // namespace baton
