// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/trace.h"

#include "words/text_line.h"

namespace baton {

/// Everybody whom an attempt to assign looked at, with a tick or the reason why not: "Dana Cole: not working
/// then; back Monday 09:00 (America/New_York)". `snapshot` must be of the versions of the trace.
TextLines candidateLines(const EngineSnapshot& snapshot, const Trace::Attempt& attempt, Instant at,
                         int depth);

/// The reason of one candidate, without the name.
QString candidateText(const EngineSnapshot& snapshot, const Trace::Attempt& attempt,
                      const Trace::Candidate& candidate, Instant at);

} // namespace baton
