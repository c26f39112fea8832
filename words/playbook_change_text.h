// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/diff.h"

#include "words/text_line.h"
#include <span>

namespace baton {

/// The differences between two playbooks in words, by tree, scorecard, gate and fields: "“Where are they?” ›
/// “Gulf” › condition: Country is Qatar → Country is one of Qatar, Oman".
TextLines playbookChangeLines(std::span<const PlaybookChange> changes, const Playbook& before,
                              const Playbook& after);

} // namespace baton
