// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/validator.h"

#include "core/routing/node_type.h"
#include "core/routing/route_graph.h"
#include "core/routing/routing_rules.h"
#include "core/routing/shadowing.h"

#include <algorithm>
#include <unordered_set>

namespace baton {

namespace {

constexpr std::size_t mostNamedInCycle = 20;

class Validator {
public:
    Validator(std::span<const Tree> trees, const Roster& roster, const FieldCatalogue& catalogue,
              Problems& problems)
        : m_index(trees), m_graph(m_index), m_catalogue(catalogue), m_problems(problems)
    {
        for (const Pool& pool : roster.pools) {
            if (pool.members.empty())
                m_emptyPools.insert(pool.id.text());
        }
        for (const Rep& rep : roster.reps) {
            if (!rep.active)
                m_inactiveReps.insert(rep.id.text());
        }
    }

    void run()
    {
        for (std::uint32_t tree = 0; tree < m_index.trees().size(); ++tree)
            checkTree(tree);
        checkCycles();
        checkReach();
    }

private:
    void report(Severity severity, std::string code, std::string location, std::vector<std::string> args)
    {
        m_problems.push_back({severity, std::move(code), std::move(location), std::move(args)});
    }

    void checkTree(std::uint32_t tree)
    {
        for (const Node& node : m_index.trees()[tree].nodes()) {
            const NodeType* type = findNodeType(node.type);
            if (!type)
                continue; // an error of compiling
            checkPorts(tree, *type, node);
            checkAssignee(*type, node, ConfigField::Kind::Pool, m_emptyPools, Severity::Error,
                          "routing.empty_pool");
            checkAssignee(*type, node, ConfigField::Kind::Rep, m_inactiveReps, Severity::Warning,
                          "routing.inactive_rep");
            checkBranches(*type, node);
        }
        checkEntries(tree);
    }

    void checkPorts(std::uint32_t tree, const NodeType& type, const Node& node)
    {
        const auto ports = portsOf(type, node);
        std::unordered_set<std::string_view> joined;
        for (const auto& [port, target] : node.next)
            joined.insert(port);
        for (const std::string& port : ports) {
            if (port.empty() || joined.contains(port))
                continue; // a port without a name has a Problem from its node type
            const bool isElse = port == "else";
            report(Severity::Error, isElse ? "routing.missing_else" : "routing.dangling_port", node.pointer,
                   {port});
        }
        const std::unordered_set<std::string_view> known(ports.begin(), ports.end());
        for (const auto& [port, target] : node.next)
            checkTarget(tree, node, port, target, known.contains(port));
    }

    void checkTarget(std::uint32_t tree, const Node& node, const std::string& port, const NodeId& target,
                     bool known)
    {
        const std::string location = pointerStep(node.pointer + "/next", port);
        if (!known)
            report(Severity::Error, "routing.unknown_port", location, {port});
        const auto to = m_index.node(tree, target);
        if (!to) {
            report(Severity::Error, "routing.unknown_target", location, {target.text()});
            return;
        }
        const NodeType* type = findNodeType(m_index.trees()[tree].nodes()[*to].type);
        if (type && type->isEntry)
            report(Severity::Error, "routing.leads_to_entry", location, {target.text()});
    }

    /// Who is among `barred` can be given no lead.
    void checkAssignee(const NodeType& type, const Node& node, ConfigField::Kind kind,
                       const std::unordered_set<std::string>& barred, Severity severity, const char* code)
    {
        const ConfigField* field = findConfig(type, kind);
        if (!field)
            return;
        const auto id = node.config.find(field->id);
        if (id != node.config.end() && id->is_string() && barred.contains(id->get_ref<const std::string&>()))
            report(severity, code, pointerStep(node.pointer, field->id), {id->get<std::string>()});
    }

    void checkBranches(const NodeType& type, const Node& node)
    {
        const ConfigField* field = findConfig(type, ConfigField::Kind::Branches);
        if (!field)
            return;
        Problems unreadable; // reported when the node is compiled
        Shadowing earlier(m_catalogue);
        std::vector<std::string> ids;
        for (const JsonCursor& branch : JsonCursor(node.config, node.pointer, unreadable).elements(field->id))
        {
            ids.push_back(branch.text("id"));
            const auto when = branch.find("when");
            const auto condition = when ? parseCondition(*when) : std::nullopt;
            if (!condition)
                continue;
            if (const auto by = earlier.coveredBy(*condition))
                report(Severity::Warning, "routing.shadowed_branch", branch.pointer(),
                       {ids.back(), ids[*by]});
            else
                earlier.add(*condition, ids.size() - 1);
        }
    }

    void checkEntries(std::uint32_t tree)
    {
        std::unordered_set<std::string> triggers;
        if (!m_index.firstEntry(tree))
            report(Severity::Error, "routing.no_entry", treePointer(tree),
                   {m_index.trees()[tree].id().text()});
        for (const Node& node : m_index.trees()[tree].nodes()) {
            const NodeType* type = findNodeType(node.type);
            const auto on = type && type->isEntry ? node.config.find("on") : node.config.end();
            if (on == node.config.end() || !on->is_string())
                continue;
            const auto& trigger = on->get_ref<const std::string&>();
            if (!triggers.insert(trigger).second)
                report(Severity::Error, "routing.repeated_entry", node.pointer, {trigger});
            else
                noteRoot(tree, node, trigger);
        }
    }

    /// Leads arrive and qualify at the first entry for that; people may start them by hand at any entry for
    /// it.
    void noteRoot(std::uint32_t tree, const Node& node, const std::string& trigger)
    {
        const auto known = parseTrigger(trigger);
        if (!known)
            return;
        const bool first = m_started.insert(trigger).second;
        if (first || *known == Trigger::Hand)
            m_roots.push_back(m_graph.number({tree, *m_index.node(tree, node.id)}));
    }

    void checkCycles()
    {
        for (const auto& cycle : m_graph.cyclesWithoutWait()) {
            std::vector<std::string> names;
            for (std::size_t i = 0; i < std::min(cycle.size(), mostNamedInCycle); ++i)
                names.push_back(m_graph.node(cycle[i]).id.text());
            report(Severity::Error, "routing.cycle_without_wait", m_graph.node(cycle.front()).pointer,
                   std::move(names));
        }
    }

    void checkReach()
    {
        const auto reached = m_graph.reachableFrom(m_roots);
        for (std::uint32_t number = 0; number < m_graph.size(); ++number) {
            const Node& node = m_graph.node(number);
            if (!reached[number])
                report(Severity::Warning, "routing.unreachable", node.pointer, {node.id.text()});
        }
    }

    std::string treePointer(std::uint32_t tree) const
    {
        return pointerStep("/trees", m_index.trees()[tree].id().text());
    }

    TreeIndex m_index;
    RouteGraph m_graph;
    const FieldCatalogue& m_catalogue;
    Problems& m_problems;
    std::unordered_set<std::string> m_emptyPools;
    std::unordered_set<std::string> m_inactiveReps;
    std::unordered_set<std::string> m_started;
    std::vector<std::uint32_t> m_roots;
};

} // namespace

void validateTrees(std::span<const Tree> trees, const Roster& roster, const FieldCatalogue& catalogue,
                   Problems& problems)
{
    Validator(trees, roster, catalogue, problems).run();
}

} // namespace baton
