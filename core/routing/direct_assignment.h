// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/node_type.h"

#include <vector>

namespace baton {

/// The configuration of a node that gives leads to one rep instead of asking a pool: `who`, then what
/// NodeCompiler::availability() and turnPool() read.
std::vector<ConfigField> directAssignmentConfig(const ConfigField& who);

} // namespace baton
