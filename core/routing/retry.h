// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/walk.h"

#include <optional>
#include <span>

namespace baton {

/// The earliest instant after `input.at` at which somebody whom `attempts` asked in vain may be available:
/// because work begins (less the "within" of the policy), because a day, week or month cap starts anew, or
/// because somebody paused or offline said when they are back. Whoever else is away, inactive, excluded,
/// ineligible or full of open leads comes back only by an event and counts for nothing.
std::optional<Instant> nextChance(const RoutingRules& rules, const WalkInput& input,
                                  const LedgerState& ledger, const Facts& facts,
                                  std::span<const AssignAttempt> attempts);

} // namespace baton
