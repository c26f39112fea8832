// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/runtime/current_lead.h"
#include "core/runtime/lead_actions.h"

#include <span>

namespace baton {

/// Counts what planned changes mean for owners and caps into `report`. Writes nothing.
Result<void> summarise(Session& session, std::span<const PlannedLead> leads, ActionReport& report);

} // namespace baton
