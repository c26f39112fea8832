// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/fields/catalogue.h"
#include "core/roster/roster.h"
#include "core/routing/tree.h"

#include <span>

namespace baton {

/// Structural lint over the trees of one playbook: dangling and unknown ports, missing else, cycles without a
/// wait, unreachable nodes, shadowed branches, empty pools, inactive reps. Linear in nodes and edges: 10,000
/// nodes 1,000 deep, or a graph of 2^60 paths, take milliseconds; never recurses. Node types and their
/// configuration are checked when the trees are compiled.
void validateTrees(std::span<const Tree> trees, const Roster& roster, const FieldCatalogue& catalogue,
                   Problems& problems);

} // namespace baton
