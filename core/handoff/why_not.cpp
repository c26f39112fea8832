// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/why_not.h"

#include "core/handoff/replay.h"
#include "core/routing/node_type.h"

#include <algorithm>
#include <limits>

namespace baton {

namespace {

/// The nodes of all trees as one graph, numbered tree by tree.
class RoutingGraph {
public:
    struct Edge {
        std::size_t to = 0;
        std::string port; ///< empty for a jump
    };

    explicit RoutingGraph(std::span<const Tree> trees) : m_trees(trees)
    {
        for (const Tree& tree : trees) {
            m_firstNode.push_back(m_count);
            m_count += tree.nodes().size();
        }
        m_edges.resize(m_count);
        for (std::size_t t = 0; t < trees.size(); ++t) {
            for (std::size_t n = 0; n < trees[t].nodes().size(); ++n)
                addEdges(t, n);
        }
    }

    std::size_t size() const { return m_count; }
    const std::vector<Edge>& edges(std::size_t node) const { return m_edges[node]; }
    const Node& node(std::size_t number) const
    {
        return tree(number).nodes()[number - m_firstNode[treeOf(number)]];
    }
    const Tree& tree(std::size_t number) const { return m_trees[treeOf(number)]; }
    std::optional<std::size_t> find(const std::string& tree, const std::string& node) const
    {
        for (std::size_t t = 0; t < m_trees.size(); ++t) {
            if (m_trees[t].id().text() == tree)
                return numberOf(t, node);
        }
        return std::nullopt;
    }

private:
    std::size_t treeOf(std::size_t number) const
    {
        return std::size_t(std::upper_bound(m_firstNode.begin(), m_firstNode.end(), number) -
                           m_firstNode.begin()) -
               1;
    }
    std::optional<std::size_t> numberOf(std::size_t tree, const std::string& node) const
    {
        const auto id = NodeId::make(node);
        const Node* const found = id ? m_trees[tree].find(*id) : nullptr;
        if (!found)
            return std::nullopt;
        return m_firstNode[tree] + std::size_t(found - m_trees[tree].nodes().data());
    }
    void addEdges(std::size_t tree, std::size_t index)
    {
        const Node& node = m_trees[tree].nodes()[index];
        auto& edges = m_edges[m_firstNode[tree] + index];
        for (const auto& [port, target] : node.next) {
            if (const auto to = numberOf(tree, target.text()))
                edges.push_back({*to, port});
        }
        if (const auto to = jumpTarget(node))
            edges.push_back({*to, {}});
    }
    /// Where a node with a tree in its configuration sends leads: to the node named beside it, or to the
    /// tree's entry.
    std::optional<std::size_t> jumpTarget(const Node& node) const
    {
        const NodeType* const type = findNodeType(node.type);
        std::string tree;
        std::string target;
        for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
            if (field.kind == ConfigField::Kind::Tree)
                tree = node.config.value(std::string(field.id), std::string());
            else if (field.kind == ConfigField::Kind::NodeOfTree)
                target = node.config.value(std::string(field.id), std::string());
        }
        if (tree.empty())
            return std::nullopt;
        return target.empty() ? entryOf(tree) : find(tree, target);
    }
    std::optional<std::size_t> entryOf(const std::string& treeId) const
    {
        for (std::size_t t = 0; t < m_trees.size(); ++t) {
            if (m_trees[t].id().text() != treeId)
                continue;
            for (std::size_t n = 0; n < m_trees[t].nodes().size(); ++n) {
                const NodeType* const type = findNodeType(m_trees[t].nodes()[n].type);
                if (type && type->isEntry)
                    return m_firstNode[t] + n;
            }
        }
        return std::nullopt;
    }

    std::span<const Tree> m_trees;
    std::vector<std::size_t> m_firstNode;
    std::size_t m_count = 0;
    std::vector<std::vector<Edge>> m_edges;
};

/// The pool through which a node can give a lead to the rep; an empty text when it names the rep; nothing if
/// it cannot.
std::optional<std::string> wayTo(const Node& node, const RepId& rep,
                                 const std::vector<std::string>& poolsOfRep)
{
    const NodeType* const type = findNodeType(node.type);
    for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
        const auto named = node.config.find(std::string(field.id));
        if (named == node.config.end() || !named->is_string())
            continue;
        const auto& text = named->get_ref<const std::string&>();
        if (field.kind == ConfigField::Kind::Rep && text == rep.text())
            return std::string();
        if (field.kind == ConfigField::Kind::Pool &&
            std::find(poolsOfRep.begin(), poolsOfRep.end(), text) != poolsOfRep.end())
            return text;
    }
    return std::nullopt;
}

constexpr std::size_t kUnreached = std::numeric_limits<std::size_t>::max();

/// Steps from every node to `target`, kUnreached where there is no way. Breadth first over reversed edges.
std::vector<std::size_t> distancesTo(const RoutingGraph& graph, std::size_t target)
{
    std::vector<std::vector<std::size_t>> reversed(graph.size());
    for (std::size_t from = 0; from < graph.size(); ++from) {
        for (const RoutingGraph::Edge& edge : graph.edges(from))
            reversed[edge.to].push_back(from);
    }
    std::vector<std::size_t> distance(graph.size(), kUnreached);
    std::vector<std::size_t> queue{target};
    distance[target] = 0;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        for (const std::size_t from : reversed[queue[next]]) {
            if (distance[from] == kUnreached) {
                distance[from] = distance[queue[next]] + 1;
                queue.push_back(from);
            }
        }
    }
    return distance;
}

/// What the branch behind a port asks for, with what the lead had.
std::vector<ConditionLine> branchCondition(const EngineSnapshot& snapshot, const Node& node,
                                           const std::string& port, const Facts& facts)
{
    Problems ignored; // the snapshot compiled: the condition is sound
    const JsonCursor cursor(node.config, node.pointer, ignored);
    const NodeType* const type = findNodeType(node.type);
    for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
        if (field.kind != ConfigField::Kind::Branches)
            continue;
        for (const JsonCursor& branch : cursor.elements(field.id)) {
            const auto when = branch.find("when");
            if (branch.text("id") != port || !when)
                continue;
            if (const auto condition = parseCondition(*when))
                return explainCondition(*condition, snapshot.catalogue(), facts);
        }
    }
    return {};
}

/// Finds the step of the lead from which `target` was nearest, the last of several, and what would have sent
/// it there.
void findTurn(const EngineSnapshot& snapshot, const RoutingGraph& graph, const Trace& trace,
              std::size_t target, const Facts& facts, WhyNot::Missed& missed)
{
    const auto distance = distancesTo(graph, target);
    std::size_t best = kUnreached;
    for (const Trace::Walk& walk : trace.walks) {
        for (const Trace::Step& step : walk.path) {
            const auto number = graph.find(step.tree, step.node);
            if (!number || distance[*number] == kUnreached || distance[*number] == 0)
                continue;
            const auto& edges = graph.edges(*number);
            const auto nearest =
                std::min_element(edges.begin(), edges.end(), [&](const auto& a, const auto& b) {
                    return distance[a.to] < distance[b.to];
                });
            if (nearest == edges.end() || nearest->port == step.port || distance[nearest->to] > best)
                continue;
            best = distance[nearest->to];
            missed.turnTree = step.tree;
            missed.turnNode = step.node;
            missed.portTaken = step.port;
            missed.portNeeded = nearest->port;
            missed.condition = branchCondition(snapshot, graph.node(*number), nearest->port, facts);
        }
    }
}

std::vector<WhyNot::Missed> missedWays(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep)
{
    std::vector<std::string> pools;
    for (const Pool& pool : snapshot.roster().pools) {
        for (const PoolMember& member : pool.members) {
            if (member.rep == rep)
                pools.push_back(pool.id.text());
        }
    }
    Lead lead;
    Facts facts;
    bindTrace(snapshot, trace, lead, facts);
    const RoutingGraph graph(snapshot.routing().trees());
    std::vector<WhyNot::Missed> all;
    for (std::size_t number = 0; number < graph.size(); ++number) {
        const auto pool = wayTo(graph.node(number), rep, pools);
        if (!pool)
            continue;
        WhyNot::Missed missed;
        missed.tree = graph.tree(number).id().text();
        missed.node = graph.node(number).id.text();
        missed.pool = *pool;
        findTurn(snapshot, graph, trace, number, facts, missed);
        all.push_back(std::move(missed));
    }
    // Ways that the lead could have taken come first.
    std::stable_partition(all.begin(), all.end(),
                          [](const WhyNot::Missed& way) { return !way.turnNode.empty(); });
    return all;
}

} // namespace

WhyNot whyNot(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep)
{
    WhyNot answer;
    if (!snapshot.routing().repIndex(rep)) {
        answer.kind = WhyNot::Kind::UnknownRep;
        return answer;
    }
    for (const Trace::Walk& walk : trace.walks) {
        for (const Trace::Attempt& attempt : walk.attempts) {
            for (const Trace::Candidate& candidate : attempt.candidates) {
                if (candidate.rep == rep)
                    answer.considered.push_back({attempt.pool, candidate.verdict});
            }
        }
    }
    if (trace.owner == rep.text()) {
        answer.kind = WhyNot::Kind::GotIt;
    } else if (!answer.considered.empty()) {
        answer.kind = WhyNot::Kind::Passed;
    } else {
        answer.missed = missedWays(snapshot, trace, rep);
        answer.kind = answer.missed.empty() ? WhyNot::Kind::NoWay : WhyNot::Kind::NotReached;
    }
    return answer;
}

} // namespace baton
