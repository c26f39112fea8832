// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/trace.h"

#include "words/text_line.h"

namespace baton {

/// The way of a lead through the trees, a heading a walk: each node with the port taken, every branch tested
/// with what the lead had, and everybody considered. `snapshot` must be of the versions of the trace.
TextLines pathLines(const EngineSnapshot& snapshot, const Trace& trace);

} // namespace baton
