// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/why_not.h"

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

/// How a node gives the lead away: the members of a missed way that say so.
struct Way {
    AssignAttempt::How how = AssignAttempt::How::Pool;
    std::string pool;
    std::string asksFor;
};

/// Whom a node gives the lead to whose configuration names an owner.
std::optional<Way> wayToOwner(const std::string& who, const Trace& trace)
{
    using How = AssignAttempt::How;
    if (who == attemptKey(How::AccountOwner))
        return Way{How::AccountOwner, {}, trace.accountOwner};
    if (who == attemptKey(How::PreviousOwner))
        return Way{How::PreviousOwner, {}, trace.previousOwner};
    return std::nullopt;
}

/// How a node can give a lead to the rep, or could were the rep the owner; nothing if it cannot.
std::optional<Way> wayTo(const Node& node, const RepId& rep, const std::vector<std::string>& poolsOfRep,
                         const Trace& trace)
{
    const NodeType* const type = findNodeType(node.type);
    for (const ConfigField& field : type && type->assigns ? type->config : std::vector<ConfigField>()) {
        const auto named = node.config.find(std::string(field.id));
        if (named == node.config.end() || !named->is_string())
            continue;
        const auto& text = named->get_ref<const std::string&>();
        if (field.kind == ConfigField::Kind::Rep && text == rep.text())
            return Way{AssignAttempt::How::Rep, {}, text};
        if (field.kind == ConfigField::Kind::Pool &&
            std::find(poolsOfRep.begin(), poolsOfRep.end(), text) != poolsOfRep.end())
            return Way{AssignAttempt::How::Pool, text, {}};
        const auto owner = field.kind == ConfigField::Kind::Choice ? wayToOwner(text, trace) : std::nullopt;
        if (owner)
            return owner;
    }
    return std::nullopt;
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

/// A step of the lead, by the number of its node.
struct Passed {
    const Trace::Walk* walk = nullptr;
    const Trace::Step* step = nullptr;
    std::uint32_t node = 0;
};

std::vector<Passed> passedBy(const EngineSnapshot& snapshot, const RouteGraph& graph, const Trace& trace)
{
    std::vector<Passed> all;
    for (const Trace::Walk& walk : trace.walks) {
        for (const Trace::Step& step : walk.path) {
            const auto tree = TreeId::make(step.tree);
            const auto node = NodeId::make(step.node);
            const auto place = tree && node ? snapshot.routing().find(*tree, *node) : std::nullopt;
            if (place)
                all.push_back({&walk, &step, graph.number(*place)});
        }
    }
    return all;
}

/// Where the lead could have gone another way: a step, by its index, and an edge it did not take there.
struct Turn {
    std::size_t step = 0;
    RouteGraph::Edge edge;
};

/// The last step comes first.
std::vector<Turn> turnsOf(const RouteGraph& graph, std::span<const Passed> passed)
{
    std::vector<Turn> turns;
    for (std::size_t step = passed.size(); step-- > 0;) {
        for (const RouteGraph::Edge& edge : graph.edges(passed[step].node)) {
            if (edge.port != passed[step].step->port)
                turns.push_back({step, edge});
        }
    }
    return turns;
}

/// For every node at once: time linear in nodes, edges and steps.
class NearestTurns {
public:
    NearestTurns(const RouteGraph& graph, std::span<const Passed> passed) : m_turns(turnsOf(graph, passed))
    {
        std::vector<std::uint32_t> roots;
        roots.reserve(m_turns.size());
        for (const Turn& turn : m_turns)
            roots.push_back(turn.edge.to);
        m_nearest = graph.nearestRoots(roots);
    }

    /// From which the node was nearest, the last of several; null: no step of the lead leads there.
    const Turn* to(std::uint32_t node) const
    {
        return m_nearest[node] == RouteGraph::kNoWay ? nullptr : &m_turns[m_nearest[node]];
    }

private:
    std::vector<Turn> m_turns;
    std::vector<std::uint32_t> m_nearest;
};

void describe(const Turn& turn, const Passed& at, WhyNot::Missed& missed)
{
    missed.turnTree = at.step->tree;
    missed.turnNode = at.step->node;
    missed.portTaken = at.step->port;
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
        for (auto turn = first; turn != last; ++turn)
            turn->second->condition = branchCondition(snapshot, node, turn->second->portNeeded, way.facts());
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

/// Fills in what the answer says of nodes that the lead did not come to.
void addMissed(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep, WhyNot& answer)
{
    const std::vector<std::string> pools = poolsOf(snapshot.roster(), rep);
    const auto trees = snapshot.routing().trees();
    const RouteGraph graph{TreeIndex(trees)};
    const std::vector<Passed> passed = passedBy(snapshot, graph, trace);
    const NearestTurns nearest(graph, passed);
    const std::vector<bool> forQualified = aheadOfGates(snapshot, graph, trace);
    std::deque<WhyNot::Missed> all; // they stay where they are
    std::multimap<std::size_t, WhyNot::Missed*> turns;
    for (std::uint32_t number = 0; number < graph.size(); ++number) {
        auto way = wayTo(graph.node(number), rep, pools, trace);
        if (!way)
            continue;
        WhyNot::Missed& missed = all.emplace_back();
        missed.tree = trees[graph.place(number).tree].id().text();
        missed.node = graph.node(number).id.text();
        missed.how = way->how;
        missed.pool = std::move(way->pool);
        missed.asksFor = std::move(way->asksFor);
        if (const Turn* const turn = nearest.to(number)) {
            describe(*turn, passed[turn->step], missed);
            turns.emplace(turn->step, &missed);
        }
        missed.isForQualified = forQualified[number] && missed.turnNode.empty();
        answer.hadToQualify = answer.hadToQualify || (forQualified[number] && !missed.asksForAnother(rep));
    }
    explainTurns(snapshot, graph, trace, passed, turns);
    const auto rank = [&](const WhyNot::Missed& way) {
        return way.asksForAnother(rep) ? 3 : !way.turnNode.empty() ? 0 : way.isForQualified ? 1 : 2;
    };
    std::ranges::stable_sort(all, {}, rank);
    answer.missed.assign(std::make_move_iterator(all.begin()), std::make_move_iterator(all.end()));
    if (answer.hadToQualify)
        answer.gates = gatesAhead(snapshot, trace);
}

WhyNot::Kind kindOf(const std::vector<WhyNot::Missed>& missed, const RepId& rep)
{
    if (missed.empty())
        return WhyNot::Kind::NoWay;
    return missed.front().asksForAnother(rep) ? WhyNot::Kind::NotOwner : WhyNot::Kind::NotReached;
}

} // namespace

bool WhyNot::Missed::asksForAnother(const RepId& rep) const
{
    return how != AssignAttempt::How::Pool && asksFor != rep.text();
}

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
    const bool kept =
        trace.owner.empty() && trace.state == LeadState::Owned && trace.ownerBefore == rep.text();
    if (trace.owner == rep.text() || kept) {
        answer.kind = WhyNot::Kind::GotIt;
    } else if (!answer.considered.empty()) {
        answer.kind = WhyNot::Kind::Passed;
    } else {
        addMissed(snapshot, trace, rep, answer);
        answer.kind = kindOf(answer.missed, rep);
    }
    return answer;
}

} // namespace baton
