// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/lead_actions.h"

#include <QString>

namespace baton {

/// "12 leads, 3 owners, 1 over cap, 2 refused"; what there is none of is left out, but for leads.
QString actionSummaryText(const ActionReport& report);

/// "Dana Cole would have 13 open leads; the cap is 12." `rep` and `pool` are names.
QString capExcessText(const CapExcess& excess, const QString& rep, const QString& pool);

/// Whether what the report tells can be taken back; a sentence.
QString undoText(ActionReport::Undo undo);

} // namespace baton
