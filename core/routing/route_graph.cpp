// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/route_graph.h"

#include "core/routing/node_type.h"

#include <algorithm>
#include <deque>

namespace baton {

namespace {

const std::string* textOf(const Node& node, const ConfigField* field)
{
    if (!field)
        return nullptr;
    const auto member = node.config.find(field->id);
    return member != node.config.end() && member->is_string() ? member->get_ptr<const std::string*>()
                                                              : nullptr;
}

} // namespace

RouteGraph::RouteGraph(const TreeIndex& index)
{
    for (const Tree& tree : index.trees()) {
        m_firstOfTree.push_back(size());
        for (const Node& node : tree.nodes())
            m_nodes.push_back(&node);
    }
    m_firstEdge.push_back(0);
    for (std::uint32_t tree = 0; tree < index.trees().size(); ++tree) {
        for (const Node& node : index.trees()[tree].nodes())
            addEdges(index, tree, node);
    }
}

void RouteGraph::addEdges(const TreeIndex& index, std::uint32_t tree, const Node& node)
{
    for (const auto& [port, target] : node.next) {
        if (const auto to = index.node(tree, target))
            m_edges.push_back({number({tree, *to}), port});
    }
    addJump(index, node);
    m_firstEdge.push_back(std::uint32_t(m_edges.size()));
    const NodeType* type = findNodeType(node.type);
    m_waits.push_back(!type || type->waits); // what an unknown type does is unknown: no cycle is proved
}

void RouteGraph::addJump(const TreeIndex& index, const Node& node)
{
    const NodeType* type = findNodeType(node.type);
    const std::string* treeId = type ? textOf(node, findConfig(*type, ConfigField::Kind::Tree)) : nullptr;
    const auto tree = treeId ? index.tree(*treeId) : std::nullopt;
    if (!tree)
        return;
    const std::string* nodeId = textOf(node, findConfig(*type, ConfigField::Kind::NodeOfTree));
    const auto key = nodeId ? NodeId::make(*nodeId) : std::nullopt;
    const auto to = !nodeId ? index.firstEntry(*tree) : key ? index.node(*tree, *key) : std::nullopt;
    if (to)
        m_edges.push_back({number({*tree, *to}), {}});
}

StartingPoint RouteGraph::place(std::uint32_t number) const
{
    const auto after = std::upper_bound(m_firstOfTree.begin(), m_firstOfTree.end(), number);
    const auto tree = std::uint32_t(after - m_firstOfTree.begin()) - 1;
    return {tree, number - m_firstOfTree[tree]};
}

std::vector<bool> RouteGraph::reachableFrom(std::span<const std::uint32_t> roots) const
{
    std::vector<bool> seen(size());
    std::vector<std::uint32_t> open;
    const auto visit = [&](std::uint32_t node) {
        if (!seen[node])
            open.push_back(node);
        seen[node] = true;
    };
    for (const std::uint32_t root : roots)
        visit(root);
    while (!open.empty()) {
        const std::uint32_t node = open.back();
        open.pop_back();
        for (const Edge& edge : edges(node))
            visit(edge.to);
    }
    return seen;
}

std::vector<std::uint32_t> RouteGraph::nearestRoots(std::span<const std::uint32_t> roots, Waits waits) const
{
    std::vector<std::uint32_t> nearest(size(), kNoWay);
    std::deque<std::uint32_t> queue;
    const auto visit = [&](std::uint32_t node, std::uint32_t root) {
        if (nearest[node] != kNoWay)
            return;
        nearest[node] = root;
        queue.push_back(node);
    };
    for (std::uint32_t i = 0; i < roots.size(); ++i)
        visit(roots[i], i);
    // Breadth first: whoever is nearer comes first, and of those equally near whoever was given first.
    while (!queue.empty()) {
        const std::uint32_t node = queue.front();
        queue.pop_front();
        if (waits == Waits::Stop && m_waits[node])
            continue;
        for (const Edge& edge : edges(node))
            visit(edge.to, nearest[node]);
    }
    return nearest;
}

/// Tarjan's strongly connected components (1972) with an explicit stack; edges out of waiting nodes do not
/// count.
class CycleSearch {
public:
    explicit CycleSearch(const RouteGraph& graph)
        : m_graph(graph), m_order(graph.size()), m_low(graph.size()), m_onStack(graph.size())
    {
    }

    std::vector<std::vector<std::uint32_t>> run()
    {
        for (std::uint32_t node = 0; node < m_graph.size(); ++node) {
            if (m_order[node] == 0)
                search(node);
        }
        std::sort(m_cycles.begin(), m_cycles.end());
        return std::move(m_cycles);
    }

private:
    struct Frame {
        std::uint32_t node;
        std::size_t nextEdge;
    };

    std::span<const RouteGraph::Edge> edges(std::uint32_t node) const
    {
        return m_graph.m_waits[node] ? std::span<const RouteGraph::Edge>() : m_graph.edges(node);
    }

    void enter(std::uint32_t node)
    {
        m_order[node] = m_low[node] = ++m_count;
        m_stack.push_back(node);
        m_onStack[node] = true;
        m_frames.push_back({node, 0});
    }

    void search(std::uint32_t root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame& frame = m_frames.back();
            const auto next = edges(frame.node);
            if (frame.nextEdge == next.size()) {
                leave(frame.node);
                continue;
            }
            const std::uint32_t from = frame.node;
            const std::uint32_t to = next[frame.nextEdge++].to;
            if (m_order[to] == 0)
                enter(to);
            else if (m_onStack[to])
                m_low[from] = std::min(m_low[from], m_order[to]);
        }
    }

    void leave(std::uint32_t node)
    {
        m_frames.pop_back();
        if (!m_frames.empty()) {
            const std::uint32_t parent = m_frames.back().node;
            m_low[parent] = std::min(m_low[parent], m_low[node]);
        }
        if (m_low[node] == m_order[node])
            takeComponent(node);
    }

    void takeComponent(std::uint32_t root)
    {
        const auto first = std::find(m_stack.rbegin(), m_stack.rend(), root).base() - 1;
        std::vector<std::uint32_t> component(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        for (const std::uint32_t node : component)
            m_onStack[node] = false;
        const auto next = edges(root);
        const bool leadsToItself =
            std::any_of(next.begin(), next.end(), [&](const auto& edge) { return edge.to == root; });
        if (component.size() == 1 && !leadsToItself)
            return;
        std::sort(component.begin(), component.end());
        m_cycles.push_back(std::move(component));
    }

    const RouteGraph& m_graph;
    std::vector<std::uint32_t> m_order; ///< 0: not met yet
    std::vector<std::uint32_t> m_low;
    std::vector<bool> m_onStack;
    std::vector<std::uint32_t> m_stack;
    std::vector<Frame> m_frames;
    std::uint32_t m_count = 0;
    std::vector<std::vector<std::uint32_t>> m_cycles;
};

std::vector<std::vector<std::uint32_t>> RouteGraph::cyclesWithoutWait() const
{
    return CycleSearch(*this).run();
}

} // namespace baton
