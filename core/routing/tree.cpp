// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/tree.h"

#include <algorithm>

namespace baton {

namespace {

std::vector<std::pair<std::string, NodeId>> parsePorts(const JsonCursor& cursor)
{
    std::vector<std::pair<std::string, NodeId>> ports;
    for (const auto& [port, target] : cursor.members("next")) {
        if (target.value().is_null())
            continue;
        if (auto id = target.asKey<NodeId>())
            ports.emplace_back(port, std::move(*id));
    }
    return ports;
}

std::optional<Node> parseNode(const std::string& name, const JsonCursor& cursor)
{
    auto id = NodeId::make(name);
    if (!id)
        cursor.report("document.bad_key", {name});
    if (!cursor.expectObject())
        return std::nullopt;
    const auto type = cursor.require("type");
    const auto typeId = type ? type->asText() : std::nullopt;
    auto ports = parsePorts(cursor);
    std::string title = cursor.text("title");
    if (!id || !typeId)
        return std::nullopt;
    return Node{std::move(*id), *typeId,          std::move(title),
                cursor.value(), cursor.pointer(), std::move(ports)};
}

} // namespace

const NodeId* Node::target(std::string_view port) const
{
    const auto found =
        std::find_if(next.begin(), next.end(), [&](const auto& pair) { return pair.first == port; });
    return found == next.end() ? nullptr : &found->second;
}

std::optional<Tree> Tree::parse(TreeId id, const JsonCursor& cursor)
{
    if (!cursor.expectObject())
        return std::nullopt;
    Tree tree;
    tree.m_id = std::move(id);
    tree.m_title = cursor.text("title");
    cursor.require("nodes");
    for (const auto& [name, member] : cursor.members("nodes")) {
        auto node = parseNode(name, member);
        if (!node)
            continue;
        tree.m_byId.emplace(node->id, tree.m_nodes.size());
        tree.m_nodes.push_back(std::move(*node));
    }
    return tree;
}

const Node* Tree::find(const NodeId& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_nodes[found->second];
}

} // namespace baton
