// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/missed_ways.h"

#include "core/handoff/facts_on_the_way.h"
#include "core/routing/node_type.h"
#include "core/routing/route_graph.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <span>

namespace baton {

namespace {

WhyNot::Missed wayBy(AssignAttempt::How how, const std::string& pool, const std::string& asksFor)
{
    WhyNot::Missed way;
    way.how = how;
    way.pool = pool;
    way.asksFor = asksFor;
    return way;
}

/// Whom a node gives the lead to whose configuration names an owner.
std::optional<WhyNot::Missed> wayToOwner(const std::string& who, const Trace& trace)
{
    using How = AssignAttempt::How;
    if (who == attemptKey(How::AccountOwner))
        return wayBy(How::AccountOwner, {}, trace.accountOwner);
    if (who == attemptKey(How::PreviousOwner))
        return wayBy(How::PreviousOwner, {}, trace.previousOwner);
    return std::nullopt;
}

/// How a node can give a lead to the rep, or could were the rep the owner; nothing if it cannot.
std::optional<WhyNot::Missed> wayTo(const Node& node, const RepId& rep,
                                    const std::vector<std::string>& poolsOfRep, const Trace& trace)
{
    const NodeType* const type = findNodeType(node.type);
    for (const ConfigField& field : type && type->assigns ? type->config : std::vector<ConfigField>()) {
        const auto named = node.config.find(std::string(field.id));
        if (named == node.config.end() || !named->is_string())
            continue;
        const auto& text = named->get_ref<const std::string&>();
        if (field.kind == ConfigField::Kind::Rep && text == rep.text())
            return wayBy(AssignAttempt::How::Rep, {}, text);
        if (field.kind == ConfigField::Kind::Pool &&
            std::find(poolsOfRep.begin(), poolsOfRep.end(), text) != poolsOfRep.end())
            return wayBy(AssignAttempt::How::Pool, text, {});
        if (field.kind != ConfigField::Kind::Choice)
            continue;
        if (auto owner = wayToOwner(text, trace))
            return owner;
    }
    return std::nullopt;
}

/// In the order in which they are asked.
std::vector<JsonCursor> branchesOf(const Node& node, Problems& problems)
{
    const JsonCursor cursor(node.config, node.pointer, problems);
    const NodeType* const type = findNodeType(node.type);
    std::vector<JsonCursor> branches;
    for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
        if (field.kind == ConfigField::Kind::Branches)
            std::ranges::copy(cursor.elements(field.id), std::back_inserter(branches));
    }
    return branches;
}

/// Whether a node asks the branch behind one port before the other; the port of no branch comes last.
bool isAskedBefore(const Node& node, const std::string& port, const std::string& other)
{
    Problems ignored; // the snapshot compiled: the node is sound
    for (const JsonCursor& branch : branchesOf(node, ignored)) {
        const std::string id = branch.text("id");
        if (id == port || id == other)
            return id == port;
    }
    return false;
}

/// What the branch behind a port asks for, with what the lead had.
std::vector<ConditionLine> branchCondition(const EngineSnapshot& snapshot, const Node& node,
                                           const std::string& port, const Facts& facts)
{
    Problems ignored; // the snapshot compiled: the condition is sound
    for (const JsonCursor& branch : branchesOf(node, ignored)) {
        const auto when = branch.find("when");
        if (branch.text("id") != port || !when)
            continue;
        if (const auto condition = parseCondition(*when))
            return explainCondition(*condition, snapshot.catalogue(), facts);
    }
    return {};
}

/// A step of the lead, by the number of its node, and the port by which it left or was taken on later.
struct Passed {
    const Trace::Walk* walk = nullptr;
    const Trace::Step* step = nullptr;
    std::uint32_t node = 0;
    std::string_view port;
    bool isWaiting = false;
};

std::optional<StartingPoint> placeOf(const EngineSnapshot& snapshot, const std::string& tree,
                                     const std::string& node)
{
    const auto treeId = TreeId::make(tree);
    const auto nodeId = NodeId::make(node);
    return treeId && nodeId ? snapshot.routing().find(*treeId, *nodeId) : std::nullopt;
}

/// The port by which one of the decisions since, oldest last, took the lead on from where it waited.
std::string_view portTakenSince(const EngineSnapshot& snapshot, std::span<const RouteGraph::Edge> edges,
                                const RouteGraph& graph, std::span<const RuledTrace> since)
{
    for (auto next = since.rbegin(); next != since.rend(); ++next) {
        const auto place = placeOf(snapshot, next->trace.resumeTree, next->trace.resumeNode);
        const auto taken =
            place ? std::ranges::find(edges, graph.number(*place), &RouteGraph::Edge::to) : edges.end();
        if (taken != edges.end())
            return taken->port;
    }
    return {};
}

std::vector<Passed> passedBy(const RuledTrace& decision, const RouteGraph& graph,
                             std::span<const RuledTrace> since)
{
    std::vector<Passed> all;
    for (const Trace::Walk& walk : decision.trace.walks) {
        for (const Trace::Step& step : walk.path) {
            if (const auto place = placeOf(decision.snapshot, step.tree, step.node))
                all.push_back({&walk, &step, graph.number(*place), step.port});
        }
    }
    if (all.empty() || all.back().walk->end != WalkResult::End::Holding)
        return all;
    all.back().isWaiting = since.empty();
    all.back().port = portTakenSince(decision.snapshot, graph.edges(all.back().node), graph, since);
    return all;
}

/// Where the lead could have gone another way: a step, by its index, and an edge it did not take there.
struct Turn {
    std::size_t step = 0;
    RouteGraph::Edge edge;
};

/// Whether somebody got the lead there. "Had nobody taken it" is true of every fallback, and says nothing of
/// what the lead lacked.
bool isTaken(const Passed& passed)
{
    const auto attempt = passed.step->attempt;
    return attempt && *attempt < passed.walk->attempts.size() && passed.walk->attempts[*attempt].assigned;
}

/// The last step comes first, and behind all others those of who took the lead; also how many come before
/// those.
std::pair<std::vector<Turn>, std::size_t> turnsOf(const RouteGraph& graph, std::span<const Passed> passed)
{
    std::vector<Turn> turns;
    for (std::size_t step = passed.size(); step-- > 0;) {
        for (const RouteGraph::Edge& edge : graph.edges(passed[step].node)) {
            if (edge.port != passed[step].port)
                turns.push_back({step, edge});
        }
    }
    const auto fallbacks = std::stable_partition(
        turns.begin(), turns.end(), [&](const Turn& turn) { return !isTaken(passed[turn.step]); });
    const auto others = std::size_t(fallbacks - turns.begin());
    return {std::move(turns), others};
}

/// For every node at once: time linear in nodes, edges and steps. A turn from which a lead comes there
/// without waiting goes before one that is nearer: nobody knows what happens after a wait. A turn that asks
/// something of the lead goes before a fallback.
class NearestTurns {
public:
    NearestTurns(const RouteGraph& graph, std::span<const Passed> passed)
    {
        auto [turns, others] = turnsOf(graph, passed);
        m_turns = std::move(turns);
        std::vector<std::uint32_t> roots;
        roots.reserve(m_turns.size());
        for (const Turn& turn : m_turns)
            roots.push_back(turn.edge.to);
        const std::span all(roots);
        m_nearest = graph.nearestRoots(all.first(others));
        m_nearestAtOnce = graph.nearestRoots(all.first(others), RouteGraph::Waits::Stop);
        if (others == all.size())
            return;
        fillFrom(graph.nearestRoots(all), m_nearest);
        fillFrom(graph.nearestRoots(all, RouteGraph::Waits::Stop), m_nearestAtOnce);
    }

    /// From which the node was nearest, the last of several; null: no step of the lead leads there.
    const Turn* to(std::uint32_t node) const
    {
        const std::uint32_t turn = isBehindWait(node) ? m_nearest[node] : m_nearestAtOnce[node];
        return turn == RouteGraph::kNoWay ? nullptr : &m_turns[turn];
    }

    bool isBehindWait(std::uint32_t node) const { return m_nearestAtOnce[node] == RouteGraph::kNoWay; }

private:
    static void fillFrom(const std::vector<std::uint32_t>& others, std::vector<std::uint32_t>& nearest)
    {
        for (std::size_t node = 0; node < nearest.size(); ++node) {
            if (nearest[node] == RouteGraph::kNoWay)
                nearest[node] = others[node];
        }
    }

    std::vector<Turn> m_turns;
    std::vector<std::uint32_t> m_nearest;
    std::vector<std::uint32_t> m_nearestAtOnce;
};

void describe(const Turn& turn, const Passed& at, WhyNot::Missed& missed)
{
    missed.turnTree = at.step->tree;
    missed.turnNode = at.step->node;
    missed.portTaken = at.port;
    missed.isWaiting = at.isWaiting;
    missed.portNeeded = turn.edge.port;
}

/// Goes the way of the lead once, and tells at each turn what the branch not taken asks for.
void explainTurns(const EngineSnapshot& snapshot, const RouteGraph& graph, const Trace& trace,
                  std::span<const Passed> passed, const std::multimap<std::size_t, WhyNot::Missed*>& turns)
{
    FactsOnTheWay way(snapshot, trace);
    const Trace::Walk* walk = nullptr;
    for (std::size_t i = 0; i < passed.size(); ++i) {
        const Node& node = graph.node(passed[i].node);
        if (walk != passed[i].walk) {
            walk = passed[i].walk;
            way.begin(*walk);
        }
        const auto [first, last] = turns.equal_range(i);
        for (auto turn = first; turn != last; ++turn) {
            WhyNot::Missed& missed = *turn->second;
            missed.condition = branchCondition(snapshot, node, missed.portNeeded, way.facts());
            if (isAskedBefore(node, missed.portTaken, missed.portNeeded))
                missed.conditionBefore = branchCondition(snapshot, node, missed.portTaken, way.facts());
        }
        way.pass(node);
    }
}

std::vector<std::string> poolsOf(const Roster& roster, const RepId& rep)
{
    std::vector<std::string> pools;
    for (const Pool& pool : roster.pools) {
        for (const PoolMember& member : pool.members) {
            if (member.rep == rep)
                pools.push_back(pool.id.text());
        }
    }
    return pools;
}

/// By number, whether the lead would have come to the node's tree had it qualified; all false if it had.
std::vector<bool> aheadOfGates(const EngineSnapshot& snapshot, const RouteGraph& graph, const Trace& trace)
{
    const auto entry = snapshot.routing().entry(Trigger::Qualified);
    if (isQualified(trace.stage) || !entry)
        return std::vector<bool>(graph.size());
    return graph.reachableFrom(std::vector{graph.number(*entry)});
}

} // namespace

MissedWays missedWays(std::span<const RuledTrace> way, std::size_t index, const RepId& rep)
{
    const auto& [snapshot, trace] = way[index];
    const std::vector<std::string> pools = poolsOf(snapshot.roster(), rep);
    const auto trees = snapshot.routing().trees();
    const RouteGraph graph{TreeIndex(trees)};
    const std::vector<Passed> passed = passedBy(way[index], graph, way.first(index));
    const NearestTurns nearest(graph, passed);
    const std::vector<bool> forQualified = aheadOfGates(snapshot, graph, trace);
    MissedWays all;
    std::deque<WhyNot::Missed> ways; // they stay where they are
    std::multimap<std::size_t, WhyNot::Missed*> turns;
    for (std::uint32_t number = 0; number < graph.size(); ++number) {
        auto found = wayTo(graph.node(number), rep, pools, trace);
        if (!found)
            continue;
        WhyNot::Missed& missed = ways.emplace_back(*std::move(found));
        missed.decision = index;
        missed.tree = trees[graph.place(number).tree].id().text();
        missed.node = graph.node(number).id.text();
        if (const Turn* const turn = nearest.to(number)) {
            describe(*turn, passed[turn->step], missed);
            missed.isBehindWait = nearest.isBehindWait(number);
            turns.emplace(turn->step, &missed);
        }
        missed.isForQualified = forQualified[number] && missed.turnNode.empty();
        all.hadToQualify = all.hadToQualify || (forQualified[number] && !missed.asksForAnother(rep));
    }
    explainTurns(snapshot, graph, trace, passed, turns);
    all.ways.assign(std::make_move_iterator(ways.begin()), std::make_move_iterator(ways.end()));
    return all;
}

} // namespace baton
