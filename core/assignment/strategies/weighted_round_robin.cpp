// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/choose_least.h"

#include <limits>

namespace baton {

namespace {

/// A millionth of a lead: far above the rounding of shares, far below what anybody notices.
constexpr double kTolerance = 1e-6;

double leads(Credit credit)
{
    return static_cast<double>(credit.units) / static_cast<double>(Credit::kLead);
}

double mostOwed(const StrategyInput& input)
{
    double most = leads(input.owed[0]);
    for (const Credit owed : input.owed)
        most = std::max(most, leads(owed));
    return most;
}

/// The quota method of the chairman-assignment problem (Tijdeman 1980): of those owed at least 1/(2n-2) of a
/// lead, the one with the earliest deadline, the turn by which more than 1 - 1/(2n-2) would be owed. While
/// the same members are available that keeps everybody within one lead of the share. When availability
/// changes, deadlines pass; then whoever is owed most goes first, which keeps everybody within two.
/// docs/distribution.md has the argument.
std::size_t choose(const StrategyInput& input)
{
    const std::size_t count = input.available.size();
    if (count == 1)
        return 0;
    const double threshold = 1.0 / static_cast<double>(2 * count - 2);
    const double most = mostOwed(input);
    if (most >= 1.0 - kTolerance || most < threshold - kTolerance)
        return chooseLeast(input, kTolerance, [&](std::size_t k) { return -leads(input.owed[k]); });

    double totalWeight = 0;
    for (const std::uint32_t member : input.available)
        totalWeight += input.pool.members[member].weight;
    return chooseLeast(input, kTolerance, [&](std::size_t k) {
        const double owed = leads(input.owed[k]);
        if (owed < threshold - kTolerance)
            return std::numeric_limits<double>::infinity();
        return (1.0 - threshold - owed) * totalWeight / input.pool.members[input.available[k]].weight;
    });
}

} // namespace

const Strategy& weighted_round_robin_strategy()
{
    static const Strategy strategy{
        .id = "weighted_round_robin", .titleKey = "strategy.weighted_round_robin", .choose = choose};
    return strategy;
}

} // namespace baton
