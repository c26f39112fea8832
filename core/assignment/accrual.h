// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"

namespace baton {

/// Shares one lead among `outcome.available` (and, by the catch-up policy, `outcome.away`): books it and
/// fills `outcome.owed`. What accrues to owed, pay-back included, sums up to exactly one lead.
void accrueLead(const CompiledPool& pool, const PoolBalance& balance, AssignmentOutcome& outcome);

} // namespace baton
