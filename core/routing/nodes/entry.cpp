// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/routing_rules.h"

namespace baton {

namespace {

class Entry final : public CompiledNode {
public:
    Step visit(Walk&) const override { return Step::leave(0); }
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto on = compiler.config().require("on");
    const auto key = on ? on->asText() : std::nullopt;
    if (key && !parseTrigger(*key))
        on->report("routing.unknown_trigger", {*key});
    return std::make_unique<Entry>();
}

} // namespace

const NodeType& entry_node()
{
    static const NodeType type{
        .id = "entry",
        .titleKey = "node.entry",
        .icon = "node-entry",
        .ports = {"next"},
        .config = {{.id = "on", .kind = ConfigField::Kind::Choice, .choices = triggerKeys()}},
        .isEntry = true,
        .compile = compile,
        .examples = {{"node.entry.example.qualified", R"({"type": "entry", "on": "qualified"})", "{}",
                      "next"},
                     {"node.entry.example.hand", R"({"type": "entry", "on": "hand"})", "{}", "next"}},
    };
    return type;
}

} // namespace baton
