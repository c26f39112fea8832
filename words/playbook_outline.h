// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"
#include "core/roster/roster.h"

#include "words/text_line.h"

namespace baton {

/// A playbook for reading: its trees as outlines with every branch in words, its scorecards with the points,
/// gates and fields. `roster` names pools and reps; without one they keep their ids.
TextLines playbookOutline(const Playbook& playbook, const Roster* roster);

} // namespace baton
