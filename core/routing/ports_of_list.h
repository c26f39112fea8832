// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/tree.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class NodeCompiler;

/// For node types whose ports are the "id"s of a list in their configuration (branches, shares): one port an
/// element, in order; an element without a usable id gives an empty name, so that positions stay right.
std::vector<std::string> portsOfList(const Node& node, std::string_view member);

/// Records elements without an id, ids that are no keys, and ids that repeat or name a fixed port.
void checkPortsOfList(const Node& node, std::string_view member,
                      std::initializer_list<std::string_view> fixedPorts, const NodeCompiler& compiler);

} // namespace baton
