// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"
#include "core/roster/roster.h"

namespace baton {

/// Everything that a publish needs to know: all rules compiled against the roster, the trees' structure, and
/// gates that lead every lead round in a circle.
/// Publishing is refused if one Problem is an error. Locations in the playbook start at its root
/// ("/trees/main/..."), those of the roster's own conditions at the roster's ("/pools/0/...").
Problems lintPlaybook(const Playbook& playbook, const Roster& roster);

} // namespace baton
