// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/trace.h"

#include "words/text_line.h"

namespace baton {

/// A decision in words: when and why, by which versions, the score with every contribution, the path step by
/// step, everybody considered, and what became of the lead. `snapshot` must be of the versions of the trace.
TextLines explanationLines(const EngineSnapshot& snapshot, const Trace& trace);

/// When and why: "Decided Monday 10:00 (America/New_York), because it arrived."
QString decidedText(const EngineSnapshot& snapshot, const Trace& trace);

/// The outcome alone: "Assigned to Dana Cole."
QString outcomeText(const EngineSnapshot& snapshot, const Trace& trace);

} // namespace baton
