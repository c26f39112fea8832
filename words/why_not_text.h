// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/why_not.h"

#include "words/text_line.h"

namespace baton {

/// The answer to "why not this rep?" in words: what kept a candidate from it, or at which node the lead
/// turned off, by which port it would have had to leave, and what it would have had to be.
TextLines whyNotLines(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep,
                      const WhyNot& answer);

} // namespace baton
