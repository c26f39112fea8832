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

/// Finds the step of the lead from which `target` was nearest, the last of several, and the port that would
/// have led there. Gives its index.
std::optional<std::size_t> findTurn(const RouteGraph& graph, std::span<const Passed> passed,
                                    std::uint32_t target, WhyNot::Missed& missed)
{
    const auto distance = graph.distancesTo(target);
    std::uint32_t best = RouteGraph::kNoWay;
    std::optional<std::size_t> turn;
    for (std::size_t i = 0; i < passed.size(); ++i) {
        const std::uint32_t here = distance[passed[i].node];
        if (here == RouteGraph::kNoWay || here == 0)
            continue;
        const auto edges = graph.edges(passed[i].node);
        const auto nearest = std::min_element(edges.begin(), edges.end(), [&](const auto& a, const auto& b) {
            return distance[a.to] < distance[b.to];
        });
        const Trace::Step& step = *passed[i].step;
        if (nearest == edges.end() || nearest->port == step.port || distance[nearest->to] > best)
            continue;
        best = distance[nearest->to];
        turn = i;
        missed.turnTree = step.tree;
        missed.turnNode = step.node;
        missed.portTaken = step.port;
        missed.portNeeded = nearest->port;
    }
    return turn;
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

std::vector<WhyNot::Missed> missedWays(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep)
{
    std::vector<std::string> pools;
    for (const Pool& pool : snapshot.roster().pools) {
        for (const PoolMember& member : pool.members) {
            if (member.rep == rep)
                pools.push_back(pool.id.text());
        }
    }
    const auto trees = snapshot.routing().trees();
    const RouteGraph graph{TreeIndex(trees)};
    const std::vector<Passed> passed = passedBy(snapshot, graph, trace);
    std::deque<WhyNot::Missed> all; // they stay where they are
    std::multimap<std::size_t, WhyNot::Missed*> turns;
    for (std::uint32_t number = 0; number < graph.size(); ++number) {
        const auto pool = wayTo(graph.node(number), rep, pools);
        if (!pool)
            continue;
        WhyNot::Missed& missed = all.emplace_back();
        missed.tree = trees[graph.place(number).tree].id().text();
        missed.node = graph.node(number).id.text();
        missed.pool = *pool;
        if (const auto turn = findTurn(graph, passed, number, missed))
            turns.emplace(*turn, &missed);
    }
    explainTurns(snapshot, graph, trace, passed, turns);
    // Ways that the lead could have taken come first.
    std::stable_partition(all.begin(), all.end(),
                          [](const WhyNot::Missed& way) { return !way.turnNode.empty(); });
    return {std::make_move_iterator(all.begin()), std::make_move_iterator(all.end())};
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
    const bool kept =
        trace.owner.empty() && trace.state == LeadState::Owned && trace.ownerBefore == rep.text();
    if (trace.owner == rep.text() || kept) {
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
