// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"

namespace baton {

/// What a roster must be beyond the shape of its members: ids are distinct, references lead somewhere, teams
/// form trees of at most 32 levels. Items must stand at the same indices as in their document, so that
/// locations are right; an empty id means that reading it has already been reported.
void checkRoster(const Roster& roster, Problems& problems);

} // namespace baton
