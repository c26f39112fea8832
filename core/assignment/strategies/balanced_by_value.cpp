// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/choose_least.h"

#include <cmath>

namespace baton {

namespace {

/// The sum of the value field over the leads that are open within the pool, this one included, per weight.
std::size_t choose(const StrategyInput& input)
{
    const auto load = [&](std::size_t k) {
        const std::uint32_t member = input.available[k];
        return (input.balance.members[member].load.value + input.value) / input.pool.members[member].weight;
    };
    double largest = 0;
    for (std::size_t k = 0; k < input.available.size(); ++k)
        largest = std::max(largest, std::abs(load(k)));
    return chooseLeast(input, 1e-9 * largest, load);
}

} // namespace

const Strategy& balanced_by_value_strategy()
{
    static const Strategy strategy{.id = "balanced_by_value",
                                   .titleKey = "strategy.balanced_by_value",
                                   .needsValueField = true,
                                   .readsLoads = true,
                                   .choose = choose};
    return strategy;
}

} // namespace baton
