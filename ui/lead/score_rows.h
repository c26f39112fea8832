// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/explanation.h"
#include "ui/lead/list_row.h"

#include <vector>

namespace baton {

/// Every addend of a decision's score with what the lead had, a sum for each group, the total, and the gates
/// that the lead stood before.
std::vector<ListRow> scoreRows(const ExplainedDecision& decision);

/// The addends that count most, of either sign, most first, at most `most`.
std::vector<ListRow> topScoreRows(const ExplainedDecision& decision, std::size_t most);

} // namespace baton
