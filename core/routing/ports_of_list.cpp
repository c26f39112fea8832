// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/ports_of_list.h"

#include "core/routing/node_compiler.h"

#include <unordered_set>

namespace baton {

std::vector<std::string> portsOfList(const Node& node, std::string_view member)
{
    std::vector<std::string> ports;
    const auto list = node.config.find(member);
    if (list == node.config.end() || !list->is_array())
        return ports;
    for (const Json& element : *list) {
        const Json* id = element.is_object() && element.contains("id") ? &element["id"] : nullptr;
        ports.push_back(id && id->is_string() ? id->get<std::string>() : std::string());
    }
    return ports;
}

void checkPortsOfList(const Node& node, std::string_view member,
                      std::initializer_list<std::string_view> fixedPorts, const NodeCompiler& compiler)
{
    if (!node.config.contains(member))
        return;
    std::unordered_set<std::string> taken;
    for (const std::string_view port : fixedPorts)
        taken.emplace(port);
    const auto elements = compiler.config().elements(member);
    if (elements.empty())
        compiler.config().reportAt(member, "routing.empty_list", {std::string(member)});
    for (const JsonCursor& element : elements) {
        if (!element.expectObject())
            continue;
        const auto id = element.require("id");
        const auto key = id ? id->asKey<NodeId>() : std::nullopt;
        if (key && !taken.insert(key->text()).second)
            id->report("routing.repeated_port", {key->text()});
    }
}

} // namespace baton
