// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_plan.h"
#include "core/roster/roster.h"

namespace baton {

/// Lets a file of accounts tell owners as other systems do: by the email or the name of a rep as well as by
/// the id, letters' case aside. An id comes before an email or a name; what two reps share names nobody.
void nameOwners(const Roster& roster, ImportPlan& plan);

} // namespace baton
