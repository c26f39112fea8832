// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/compiler.h"
#include "core/routing/starting_point.h"
#include "core/routing/tree.h"
#include "core/routing/walk.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace baton {

/// Why a walk starts; "on" of an entry node names it ("arrival", "qualified", "hand").
enum class Trigger : std::uint8_t { Arrival, Qualified, Hand };
std::string_view triggerKey(Trigger trigger);
std::optional<Trigger> parseTrigger(std::string_view key);
std::span<const std::string_view> triggerKeys();

/// The trees of one snapshot with the pools and reps they name, compiled. Immutable, thread-safe.
class RoutingRules {
public:
    /// Compiles all trees; Problems ("routing.*", "condition.*") at the nodes' pointers, unknown node types
    /// among them. Structural lint (ports, reachability, cycles, shadowing) is validateTrees()'s task: a port
    /// that leads nowhere ends a walk.
    RoutingRules(std::vector<Tree> trees, std::vector<CompiledPool> pools, std::vector<CompiledRep> reps,
                 const FieldCatalogue& catalogue, CriteriaCompiler& compiler, Problems& problems);
    ~RoutingRules();
    RoutingRules(RoutingRules&&) noexcept;

    /// The entry of the first tree that has one for the trigger.
    std::optional<StartingPoint> entry(Trigger trigger) const;
    /// A tree's first entry, or a node by id: for jumps by hand and for journeys taken up again.
    std::optional<StartingPoint> find(const TreeId& tree, const NodeId& node) const;

    /// Walks until the lead ends or waits. At most 100,000 steps (then StepLimit). `facts` takes the fields
    /// that nodes set. Traced and untraced walks give the same result but for the verdicts and candidates.
    void walk(StartingPoint start, const FactBinder& binder, const WalkInput& input,
              const LedgerState& ledger, Facts& facts, WalkResult& result, bool traced) const;

    std::span<const Tree> trees() const;
    std::span<const CompiledPool> pools() const;
    std::span<const CompiledRep> reps() const;
    const CompiledNode& node(StartingPoint place) const;
    std::optional<std::uint32_t> poolIndex(const PoolId& id) const;
    std::optional<std::uint32_t> repIndex(const RepId& id) const;
    /// The name of a port that a walk left a node by.
    std::string_view portName(std::uint32_t tree, std::uint32_t node, std::uint32_t port) const;

private:
    friend class Walk;
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace baton
