// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"
#include "core/base/key.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace baton {

/// A node as it is written in a playbook:
///   {"type": "decision", "title": "Region", "branches": [...], "next": {"ne": "assign_ne", "else":
///   "assign_mw"}}
/// `next` joins ports to nodes of the same tree; every other member is configuration, which the node type
/// reads.
struct Node {
    NodeId id;
    std::string type;
    std::string title;
    Json config;         ///< the whole object as written
    std::string pointer; ///< of the node, "/trees/main/nodes/assign_ne"
    std::vector<std::pair<std::string, NodeId>> next;

    const NodeId* target(std::string_view port) const;
};

/// A routing tree: a flat map of nodes joined by ports (a graph, in spite of the name). Order is as written.
class Tree {
public:
    static std::optional<Tree> parse(TreeId id, const JsonCursor& cursor);

    const TreeId& id() const { return m_id; }
    const std::string& title() const { return m_title; }
    const std::vector<Node>& nodes() const { return m_nodes; }
    const Node* find(const NodeId& id) const;

private:
    TreeId m_id;
    std::string m_title;
    std::vector<Node> m_nodes;
    std::unordered_map<NodeId, std::size_t> m_byId;
};

} // namespace baton
