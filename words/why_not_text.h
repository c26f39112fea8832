// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/routing_story.h"

#include "words/text_line.h"

namespace baton {

/// The answer to "why not this rep?" in words: who was chosen instead if a person chose, then what kept a
/// candidate from it, or what the lead lacked to qualify, or at which node it turned off, by which port it
/// would have had to leave, and what it would have had to be; last what became of it.
TextLines whyNotLines(const RoutingStory& story, const RepId& rep, const WhyNot& answer);

} // namespace baton
