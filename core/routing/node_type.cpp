// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_type.h"

#include "core/routing/tree.h"

#include <algorithm>

namespace baton {

const NodeType* findNodeType(std::string_view id)
{
    const auto all = nodeCatalogue();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const NodeType* type) { return type->id == id; });
    return found == all.end() ? nullptr : *found;
}

std::vector<std::string> portsOf(const NodeType& type, const Node& node)
{
    std::vector<std::string> ports(type.ports.begin(), type.ports.end());
    if (type.morePorts) {
        for (std::string& port : type.morePorts(node))
            ports.push_back(std::move(port));
    }
    return ports;
}

const ConfigField* findConfig(const NodeType& type, ConfigField::Kind kind)
{
    const auto found = std::find_if(type.config.begin(), type.config.end(),
                                    [&](const ConfigField& field) { return field.kind == kind; });
    return found == type.config.end() ? nullptr : &*found;
}

} // namespace baton
