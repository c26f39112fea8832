// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/compiled_pool.h"
#include "core/assignment/ledger.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace baton {

/// What a strategy chooses from: the members that are available, eligible and under cap for this lead.
struct StrategyInput {
    const CompiledPool& pool;
    std::span<const std::uint32_t> available; ///< member indexes, ascending, at least one
    std::span<const Credit> owed;             ///< of each of these, this lead's accruals included
    const PoolBalance& balance;               ///< before this lead
    std::span<const LedgerState::RepState> repStates;
    double value = 0; ///< of this lead, finite
};

/// Whose turn it is among equals: a number that starts differently in each pool and grows by one with each
/// position.
std::uint64_t rotation(const StrategyInput& input);

/// A way to share leads out. One descriptor per file in strategies/; see docs/extending.md. Every strategy
/// keeps the same ledger: shares of each lead accrue by weight and the chosen one pays a lead. A strategy
/// only chooses.
struct Strategy {
    std::string_view id; ///< as written in rosters, e.g. "weighted_round_robin"
    int version = 1;
    std::string_view titleKey; ///< translatable
    bool needsValueField = false;
    bool readsLoads = false; ///< the choice depends on loads, so traces must keep them
    std::size_t (*choose)(const StrategyInput& input) = nullptr; ///< index in `available`
};

std::span<const Strategy* const> strategyCatalogue(); // generated
const Strategy* findStrategy(std::string_view id);

} // namespace baton
