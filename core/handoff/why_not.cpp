// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/why_not.h"

#include "core/handoff/replay.h"
#include "core/routing/node_type.h"
#include "core/routing/route_graph.h"

#include <algorithm>

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

std::optional<std::uint32_t> numberOf(const EngineSnapshot& snapshot, const RouteGraph& graph,
                                      const Trace::Step& step)
{
    const auto tree = TreeId::make(step.tree);
    const auto node = NodeId::make(step.node);
    const auto place = tree && node ? snapshot.routing().find(*tree, *node) : std::nullopt;
    return place ? std::optional(graph.number(*place)) : std::nullopt;
}

/// Finds the step of the lead from which `target` was nearest, the last of several, and what would have sent
/// it there.
void findTurn(const EngineSnapshot& snapshot, const RouteGraph& graph, const Trace& trace,
              std::uint32_t target, const Facts& facts, WhyNot::Missed& missed)
{
    const auto distance = graph.distancesTo(target);
    std::uint32_t best = RouteGraph::kNoWay;
    for (const Trace::Walk& walk : trace.walks) {
        for (const Trace::Step& step : walk.path) {
            const auto number = numberOf(snapshot, graph, step);
            if (!number || distance[*number] == RouteGraph::kNoWay || distance[*number] == 0)
                continue;
            const auto edges = graph.edges(*number);
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
            missed.condition = branchCondition(snapshot, graph.node(*number), missed.portNeeded, facts);
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
    const auto trees = snapshot.routing().trees();
    const RouteGraph graph{TreeIndex(trees)};
    std::vector<WhyNot::Missed> all;
    for (std::uint32_t number = 0; number < graph.size(); ++number) {
        const auto pool = wayTo(graph.node(number), rep, pools);
        if (!pool)
            continue;
        WhyNot::Missed missed;
        missed.tree = trees[graph.place(number).tree].id().text();
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
