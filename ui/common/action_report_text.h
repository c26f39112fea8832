// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_rules.h"
#include "core/runtime/lead_actions.h"

#include <QString>

#include "words/text_line.h"

namespace baton {

/// "12 leads, 3 owners, 1 over cap": what a report comes to.
QString reportSummary(const ActionReport& report);

/// Who gets and gives up how much, whose caps would be exceeded, and which leads stay as they are, by
/// reason.
TextLines reportLines(const ActionReport& report, const DeskRules& rules);

/// Those that stay as they are alone.
TextLines refusalLines(const ActionReport& report);

} // namespace baton
