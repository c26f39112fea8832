// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_thresholds.h"

#include <algorithm>

namespace baton {

std::size_t placeAmong(const std::vector<double>& thresholds, double number)
{
    const auto [first, last] = std::equal_range(thresholds.begin(), thresholds.end(), number);
    const auto below = static_cast<std::size_t>(first - thresholds.begin());
    return 2 * below + (first == last ? 0 : 1);
}

} // namespace baton
