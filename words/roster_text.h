// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"
#include "core/roster/roster_diff.h"

#include "words/text_line.h"
#include <span>

namespace baton {

/// A roster for reading: pools with their members, reps with their hours, teams, calendars and holidays.
TextLines rosterOutline(const Roster& roster);

/// What is different about another roster, a line each.
TextLines rosterChangeLines(std::span<const RosterChange> changes);

} // namespace baton
