// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/choose_least.h"

namespace baton {

namespace {

/// Open leads of the rep over all pools and owners, this one included, per weight: somebody of weight 2 may
/// hold twice as many as somebody of weight 1.
std::size_t choose(const StrategyInput& input)
{
    return chooseLeast(input, 1e-9, [&](std::size_t k) {
        const CompiledMember& member = input.pool.members[input.available[k]];
        return (1.0 + input.repStates[member.rep].load.open) / member.weight;
    });
}

} // namespace

const Strategy& least_loaded_strategy()
{
    static const Strategy strategy{
        .id = "least_loaded", .titleKey = "strategy.least_loaded", .readsLoads = true, .choose = choose};
    return strategy;
}

} // namespace baton
