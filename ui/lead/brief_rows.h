// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lead/lead_document.h"
#include "ui/lead/list_row.h"

#include <vector>

namespace baton {

/// The handoff brief: what happens next, who it is, what they want, what they did, the score with its
/// reasons, and whose hands the lead went through. Keys begin with the section: "next", "who.", "wants.",
/// "did.", "score.", "history.".
std::vector<ListRow> briefRows(const LeadData& data, const Roster* roster, Instant now, const Zone& viewer);

} // namespace baton
