// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"

#include <chrono>

namespace baton {

/// What is left of `points` at an age (>= 0), to the nearest thousandth, halves away from zero. Never farther
/// from zero at a greater age.
Points faded(Points points, const Decay& decay, std::chrono::milliseconds age);

} // namespace baton
