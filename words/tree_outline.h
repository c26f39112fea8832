// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/catalogue.h"
#include "core/playbook/playbook.h"
#include "core/roster/roster.h"

#include "words/text_line.h"

namespace baton {

/// Appends a routing tree as an outline: what each node does, every branch in words, and what follows it. A
/// node that several ways lead to is told once and named where else it is reached. `roster` may be null.
void appendTreeOutline(TextLines& lines, const Tree& tree, const Playbook& playbook,
                       const FieldCatalogue& catalogue, const Roster* roster);

} // namespace baton
