// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

#include <cstdint>
#include <string>
#include <vector>

namespace baton {

/// One difference between two playbooks, by element: a criterion, gate, field, node, branch or port, named by
/// id. The order in which JSON members stand is no difference; the order of branches, criteria and scorecards
/// is: Moved, with the positions among the elements that both have.
struct PlaybookChange {
    enum class Kind : std::uint8_t { Added, Removed, Changed, Moved };
    Kind kind = Kind::Changed;
    std::string element; ///< pointer by ids, "/trees/main/nodes/region/branches/ne/when"
    Json before;         ///< null for Added
    Json after;          ///< null for Removed
};

std::vector<PlaybookChange> diffPlaybooks(const Playbook& before, const Playbook& after);

} // namespace baton
