// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/tree_index.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace baton {

/// The nodes of all trees as one graph: numbered tree after tree, joined by ports and by jumps. What names no
/// node gives no edge. Every question costs time linear in nodes and edges, and none recurses. The trees must
/// outlive it.
class RouteGraph {
public:
    struct Edge {
        std::uint32_t to = 0;
        std::string_view port; ///< empty for a jump
    };
    static constexpr std::uint32_t kNoWay = ~std::uint32_t{0};
    /// Whether a way goes on from a node that waits.
    enum class Waits : std::uint8_t { Cross, Stop };

    explicit RouteGraph(const TreeIndex& index);

    std::uint32_t size() const { return std::uint32_t(m_nodes.size()); }
    const Node& node(std::uint32_t number) const { return *m_nodes[number]; }
    std::uint32_t number(StartingPoint point) const { return m_firstOfTree[point.tree] + point.node; }
    StartingPoint place(std::uint32_t number) const;
    std::span<const Edge> edges(std::uint32_t number) const
    {
        return std::span(m_edges).subspan(m_firstEdge[number], m_firstEdge[number + 1] - m_firstEdge[number]);
    }

    /// By number, whether a lead that starts at one of `roots` can come there.
    std::vector<bool> reachableFrom(std::span<const std::uint32_t> roots) const;

    /// By number, from which of `roots` (their index) a lead comes there over the fewest edges, the first of
    /// several; kNoWay: from none.
    std::vector<std::uint32_t> nearestRoots(std::span<const std::uint32_t> roots,
                                            Waits waits = Waits::Cross) const;

    /// Sets of nodes, ascending, in which a lead can go round for ever without waiting.
    std::vector<std::vector<std::uint32_t>> cyclesWithoutWait() const;

private:
    friend class CycleSearch;
    void addEdges(const TreeIndex& index, std::uint32_t tree, const Node& node);
    void addJump(const TreeIndex& index, const Node& node);

    std::vector<const Node*> m_nodes;
    std::vector<bool> m_waits;
    std::vector<std::uint32_t> m_firstOfTree;
    std::vector<std::uint32_t> m_firstEdge;
    std::vector<Edge> m_edges;
};

} // namespace baton
