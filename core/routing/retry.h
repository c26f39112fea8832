// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/walk.h"

#include <optional>

namespace baton {

/// The earliest instant after `input.at` at which time alone may have a lead taken that `held`, the walk that
/// just ended in a hold, found nobody for. It looks at the way that a retry takes again. There somebody who
/// was asked in vain may be available: because work begins (less the "within" of the policy), because a day,
/// week or month cap starts anew, because somebody paused or offline said when they are back, or because the
/// lead comes to meet a member's condition. Or a decision may send the lead to others. Whoever else is away,
/// inactive, excluded, ineligible or full of open leads comes back only by an event and counts for nothing.
/// `facts` are those at the end of the walk, which the retry will find. Linear in the way, its pools and
/// their conditions.
std::optional<Instant> nextChance(const RoutingRules& rules, const WalkInput& input,
                                  const LedgerState& ledger, const Facts& facts, const WalkResult& held);

} // namespace baton
