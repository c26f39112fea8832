// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/strategy.h"

#include "core/base/hash.h"

namespace baton {

std::uint64_t rotation(const StrategyInput& input)
{
    return stableHash(input.pool.id.text()) + static_cast<std::uint64_t>(input.balance.position);
}

const Strategy* findStrategy(std::string_view id)
{
    for (const Strategy* strategy : strategyCatalogue()) {
        if (strategy->id == id)
            return strategy;
    }
    return nullptr;
}

} // namespace baton
