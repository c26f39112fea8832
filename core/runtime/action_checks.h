// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/roster/roster.h"
#include "core/runtime/lead_action.h"

#include <optional>

namespace baton {

/// What is wrong with an action whatever the leads, as far as a look at it tells.
Problems checkAction(const LeadAction& action, Instant now);

/// The Problem with a rep, or a pool of the rep's, that a lead is to be given to: "rep.unknown",
/// "rep.inactive", "pool.unknown", "pool.not_a_member". Nothing: it can.
std::optional<Problem> obstacleToGiving(const Roster& roster, const RepId& rep,
                                        const std::optional<PoolId>& pool);

} // namespace baton
