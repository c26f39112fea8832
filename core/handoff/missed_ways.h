// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/why_not.h"

#include <vector>

namespace baton {

/// The nodes of one decision's trees that could have given the lead to a rep, or to an owner.
struct MissedWays {
    std::vector<WhyNot::Missed> ways; ///< in the order of the trees
    bool hadToQualify = false;        ///< as in WhyNot
};

/// For the decision `index` of a way, newest first. Time linear in the nodes and edges of the trees and the
/// steps of the lead.
MissedWays missedWays(std::span<const RuledTrace> way, std::size_t index, const RepId& rep);

} // namespace baton
