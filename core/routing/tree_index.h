// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/starting_point.h"
#include "core/routing/tree.h"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace baton {

/// Finds trees and nodes of one playbook by id. The trees must outlive it.
class TreeIndex {
public:
    explicit TreeIndex(std::span<const Tree> trees);

    std::span<const Tree> trees() const { return m_trees; }
    std::optional<std::uint32_t> tree(std::string_view id) const;
    /// Of a tree by index.
    std::optional<std::uint32_t> node(std::uint32_t tree, const NodeId& id) const;
    std::optional<std::uint32_t> firstEntry(std::uint32_t tree) const { return m_firstEntries[tree]; }

private:
    std::span<const Tree> m_trees;
    std::unordered_map<std::string_view, std::uint32_t> m_byId;
    std::vector<std::optional<std::uint32_t>> m_firstEntries;
};

} // namespace baton
