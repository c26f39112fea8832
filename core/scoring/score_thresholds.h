// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace baton {

/// The numbers that conditions compare the score's fields with: while none of them is crossed, time changes
/// no gate and no lead's way by way of the score. Ascending, distinct.
struct ScoreThresholds {
    std::vector<double> total;   ///< of the score in points
    std::vector<double> percent; ///< of the score in percent
};

/// Where a number stands among ascending thresholds: equal for numbers that every comparison treats alike.
std::size_t placeAmong(const std::vector<double>& thresholds, double number);

} // namespace baton
