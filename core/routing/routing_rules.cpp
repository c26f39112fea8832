// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/routing_rules.h"

#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/retry.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 3> triggers{"arrival", "qualified", "hand"};
constexpr std::size_t mostSteps = 100'000;
constexpr std::uint32_t nowhere = ~std::uint32_t{0};

/// A node that could not be compiled: there is an error, so nobody decides with it.
class Nothing final : public CompiledNode {
public:
    Step visit(Walk&) const override { return Step::end(); }
};

struct CompiledTree {
    std::vector<std::unique_ptr<const CompiledNode>> nodes;
    std::vector<std::uint32_t> firstPort; ///< of each node, in `targets`; one more at the end
    std::vector<std::uint32_t> targets;   ///< node index by port, or nowhere
    std::vector<std::string> ports;       ///< name by port

    std::uint32_t target(std::uint32_t node, std::uint32_t port) const
    {
        return port < firstPort[node + 1] - firstPort[node] ? targets[firstPort[node] + port] : nowhere;
    }
};

/// A port that leads nowhere comes back to the waiting node, so that the lead is never lost.
void waitAt(const CompiledTree& tree, StartingPoint here, const Step& step, WalkResult& result)
{
    result.end = WalkResult::End::Holding;
    result.tree = here.tree;
    const std::uint32_t resume = tree.target(here.node, step.port);
    result.resumeNode = resume == nowhere ? here.node : resume;
    const std::uint32_t expired = tree.target(here.node, step.expiredPort);
    if (result.expiresAt)
        result.expiredNode = expired == nowhere ? here.node : expired;
}

PathStep& pass(StartingPoint here, std::size_t verdicts, std::size_t attempts, WalkResult& result)
{
    PathStep& step = result.path.emplace_back();
    step.tree = here.tree;
    step.node = here.node;
    step.firstVerdict = std::uint32_t(verdicts);
    step.verdictCount = std::uint32_t(result.verdicts.size() - verdicts);
    if (result.attempts.size() > attempts)
        step.assignment = std::int32_t(attempts);
    return step;
}

RoutingNames namesOf(std::span<const Tree> trees, std::span<const CompiledPool> pools,
                     std::span<const CompiledRep> reps)
{
    RoutingNames names{TreeIndex(trees), {}, {}, pools};
    for (std::uint32_t i = 0; i < pools.size(); ++i)
        names.pools.emplace(pools[i].id, i);
    for (std::uint32_t i = 0; i < reps.size(); ++i)
        names.reps.emplace(reps[i].id, i);
    return names;
}

void joinPorts(const TreeIndex& index, std::uint32_t treeIndex, const Node& node, CompiledTree& compiled)
{
    if (const NodeType* type = findNodeType(node.type)) {
        const std::unordered_map<std::string_view, const NodeId*> targets = [&] {
            std::unordered_map<std::string_view, const NodeId*> byPort;
            for (const auto& [port, target] : node.next)
                byPort.emplace(port, &target);
            return byPort;
        }();
        for (const std::string& port : portsOf(*type, node)) {
            const auto target = targets.find(port);
            const auto to = target == targets.end() ? std::nullopt : index.node(treeIndex, *target->second);
            compiled.targets.push_back(to.value_or(nowhere));
            compiled.ports.push_back(port);
        }
    }
    compiled.firstPort.push_back(std::uint32_t(compiled.targets.size()));
}

std::optional<Trigger> triggerOf(const Node& node)
{
    const NodeType* type = findNodeType(node.type);
    if (!type || !type->isEntry)
        return std::nullopt;
    const auto on = node.config.find("on");
    if (on == node.config.end() || !on->is_string())
        return std::nullopt;
    return parseTrigger(on->get_ref<const std::string&>());
}

} // namespace

std::string_view triggerKey(Trigger trigger)
{
    return triggers[std::size_t(trigger)];
}

std::optional<Trigger> parseTrigger(std::string_view key)
{
    const auto found = std::find(triggers.begin(), triggers.end(), key);
    if (found == triggers.end())
        return std::nullopt;
    return Trigger(found - triggers.begin());
}

std::span<const std::string_view> triggerKeys()
{
    return triggers;
}

struct RoutingRules::Inner {
    Inner(std::vector<Tree> fromTrees, std::vector<CompiledPool> fromPools, std::vector<CompiledRep> fromReps)
        : trees(std::move(fromTrees)),
          pools(std::move(fromPools)),
          reps(std::move(fromReps)),
          names(namesOf(trees, pools, reps))
    {
    }

    void compile(const FieldCatalogue& catalogue, CriteriaCompiler& criteria, Problems& problems)
    {
        for (std::uint32_t t = 0; t < trees.size(); ++t) {
            CompiledTree& tree = compiled.emplace_back();
            tree.firstPort.push_back(0);
            for (const Node& node : trees[t].nodes()) {
                auto made = compileNode(node, catalogue, criteria, problems);
                tree.nodes.push_back(made ? std::move(made) : std::make_unique<Nothing>());
                joinPorts(names.trees, t, node, tree);
                noteEntry(node, t, std::uint32_t(tree.nodes.size() - 1));
            }
        }
    }

    std::unique_ptr<const CompiledNode> compileNode(const Node& node, const FieldCatalogue& catalogue,
                                                    CriteriaCompiler& criteria, Problems& problems) const
    {
        NodeCompiler compiler(node, names, catalogue, criteria, problems);
        if (const NodeType* const type = findNodeType(node.type))
            return type->compile(node, compiler);
        compiler.config().reportAt("type", "routing.unknown_type", {node.type});
        return nullptr;
    }

    void noteEntry(const Node& node, std::uint32_t tree, std::uint32_t index)
    {
        if (const auto trigger = triggerOf(node); trigger && !entries[std::size_t(*trigger)])
            entries[std::size_t(*trigger)] = StartingPoint{tree, index};
    }

    const std::vector<Tree> trees;
    const std::vector<CompiledPool> pools;
    const std::vector<CompiledRep> reps;
    const RoutingNames names; ///< refers to trees and pools
    std::vector<CompiledTree> compiled;
    std::array<std::optional<StartingPoint>, triggers.size()> entries;
};

RoutingRules::RoutingRules(std::vector<Tree> trees, std::vector<CompiledPool> pools,
                           std::vector<CompiledRep> reps, const FieldCatalogue& catalogue,
                           CriteriaCompiler& compiler, Problems& problems)
    : m_inner(std::make_unique<Inner>(std::move(trees), std::move(pools), std::move(reps)))
{
    m_inner->compile(catalogue, compiler, problems);
}

RoutingRules::~RoutingRules() = default;
RoutingRules::RoutingRules(RoutingRules&&) noexcept = default;

std::optional<StartingPoint> RoutingRules::entry(Trigger trigger) const
{
    return m_inner->entries[std::size_t(trigger)];
}

std::optional<StartingPoint> RoutingRules::find(const TreeId& tree, const NodeId& node) const
{
    const TreeIndex& index = m_inner->names.trees;
    const auto treeIndex = index.tree(tree.text());
    if (!treeIndex)
        return std::nullopt;
    const auto nodeIndex = node.empty() ? index.firstEntry(*treeIndex) : index.node(*treeIndex, node);
    if (!nodeIndex)
        return std::nullopt;
    return StartingPoint{*treeIndex, *nodeIndex};
}

void RoutingRules::walk(StartingPoint start, const FactBinder& binder, const WalkInput& input,
                        const LedgerState& ledger, Facts& facts, WalkResult& result, bool traced) const
{
    result.clear();
    Walk walk(*this, binder, input, ledger, facts, result, traced);
    for (StartingPoint here = start; result.path.size() < mostSteps;) {
        const CompiledTree& tree = m_inner->compiled[here.tree];
        const std::size_t verdicts = result.verdicts.size();
        const std::size_t attempts = result.attempts.size();
        const Step step = tree.nodes[here.node]->visit(walk);
        PathStep& passed = pass(here, verdicts, attempts, result);
        switch (step.kind) {
        case Step::Kind::End:
            return;
        case Step::Kind::Jump:
            here = {step.tree, step.node};
            continue;
        case Step::Kind::Leave:
            passed.port = std::int32_t(step.port);
            here.node = tree.target(here.node, step.port);
            if (here.node == nowhere)
                return;
            continue;
        case Step::Kind::Wait:
            waitAt(tree, here, step, result);
            result.retryAt = nextChance(*this, input, ledger, facts, result);
            return;
        }
    }
    result.end = WalkResult::End::StepLimit;
}

std::span<const Tree> RoutingRules::trees() const
{
    return m_inner->trees;
}

std::span<const CompiledPool> RoutingRules::pools() const
{
    return m_inner->pools;
}

std::span<const CompiledRep> RoutingRules::reps() const
{
    return m_inner->reps;
}

const CompiledNode& RoutingRules::node(StartingPoint place) const
{
    return *m_inner->compiled[place.tree].nodes[place.node];
}

std::optional<std::uint32_t> RoutingRules::poolIndex(const PoolId& id) const
{
    const auto found = m_inner->names.pools.find(id);
    return found == m_inner->names.pools.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint32_t> RoutingRules::repIndex(const RepId& id) const
{
    const auto found = m_inner->names.reps.find(id);
    return found == m_inner->names.reps.end() ? std::nullopt : std::optional(found->second);
}

std::string_view RoutingRules::portName(std::uint32_t tree, std::uint32_t node, std::uint32_t port) const
{
    const CompiledTree& compiled = m_inner->compiled[tree];
    return compiled.ports[compiled.firstPort[node] + port];
}

} // namespace baton
