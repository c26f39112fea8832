// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/strategy.h"

#include <cstdint>
#include <limits>

namespace baton {

/// The index in `input.available` whose `key(index)` is least. Keys within `tolerance` of the least are a
/// tie: it goes to whoever has waited longest since the last turn, and among those (nobody had a turn yet) to
/// one that rotates with the pool's position from a start that differs from pool to pool. So neither the
/// order of a roster nor the odd unit of rounding favours anybody.
template <typename Key>
std::size_t chooseLeast(const StrategyInput& input, double tolerance, Key key)
{
    const std::size_t count = input.available.size();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < count; ++k)
        least = std::min(least, key(k));

    const auto lastTurn = [&](std::size_t k) { return input.balance.members[input.available[k]].lastTurn; };
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max();
    std::size_t tied = 0;
    std::size_t first = 0;
    for (std::size_t k = 0; k < count; ++k) {
        if (key(k) > least + tolerance || lastTurn(k) > oldest)
            continue;
        if (lastTurn(k) < oldest) {
            oldest = lastTurn(k);
            first = k;
            tied = 0;
        }
        ++tied;
    }
    if (tied <= 1)
        return first;

    std::uint64_t turn = rotation(input) % tied;
    for (std::size_t k = first;; ++k) {
        if (key(k) <= least + tolerance && lastTurn(k) == oldest && turn-- == 0)
            return k;
    }
}

} // namespace baton
