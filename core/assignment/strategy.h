// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/compiled_pool.h"
#include "core/assignment/ledger.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace baton {

struct Booking;

/// What a strategy chooses from: the members that are available, eligible and under cap for this lead.
struct StrategyInput {
    const CompiledPool& pool;
    std::span<const std::uint32_t> available; ///< member indexes, ascending, at least one
    const PoolBalance& balance;
    std::span<const LedgerState::RepState> repStates;
};

struct StrategyChoice {
    std::uint32_t member = 0;
    std::vector<Booking> bookings; ///< accruals and the debit of the chosen member
};

/// A way to share leads out. One descriptor per file in strategies/; see docs/extending.md.
struct Strategy {
    std::string_view id;       ///< as written in rosters, e.g. "weighted_round_robin"
    int version = 1;
    std::string_view titleKey; ///< translatable
    bool needsValueField = false;
    StrategyChoice (*choose)(const StrategyInput& input) = nullptr;
};

std::span<const Strategy* const> strategyCatalogue(); // generated
const Strategy* findStrategy(std::string_view id);

} // namespace baton
