// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/tree_index.h"

#include "core/routing/node_type.h"

#include <algorithm>

namespace baton {

namespace {

std::optional<std::uint32_t> firstEntryOf(const Tree& tree)
{
    const auto found = std::find_if(tree.nodes().begin(), tree.nodes().end(), [](const Node& node) {
        const NodeType* type = findNodeType(node.type);
        return type && type->isEntry;
    });
    if (found == tree.nodes().end())
        return std::nullopt;
    return std::uint32_t(found - tree.nodes().begin());
}

} // namespace

TreeIndex::TreeIndex(std::span<const Tree> trees) : m_trees(trees)
{
    for (const Tree& tree : trees) {
        m_byId.emplace(tree.id().text(), std::uint32_t(m_firstEntries.size()));
        m_firstEntries.push_back(firstEntryOf(tree));
    }
}

std::optional<std::uint32_t> TreeIndex::tree(std::string_view id) const
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::uint32_t> TreeIndex::node(std::uint32_t tree, const NodeId& id) const
{
    const Node* found = m_trees[tree].find(id);
    if (!found)
        return std::nullopt;
    return std::uint32_t(found - m_trees[tree].nodes().data());
}

} // namespace baton
