// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"

namespace baton {

namespace {

class Jump final : public CompiledNode {
public:
    explicit Jump(StartingPoint to) : m_to(to) {}

    Step visit(Walk&) const override { return Step::jump(m_to.tree, m_to.node); }

private:
    StartingPoint m_to;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto to = compiler.place("tree", "node");
    return to ? std::make_unique<Jump>(*to) : nullptr;
}

} // namespace

const NodeType& jump_node()
{
    static const NodeType type{
        .id = "jump",
        .titleKey = "node.jump",
        .icon = "node-jump",
        .config =
            {{.id = "tree", .kind = ConfigField::Kind::Tree},
             {.id = "node", .kind = ConfigField::Kind::NodeOfTree, .required = false, .fallback = "null"}},
        .compile = compile,
        .examples = {{"node.jump.example.tree", R"({"type": "jump", "tree": "other"})", "{}", "end"},
                     {"node.jump.example.node", R"({"type": "jump", "tree": "other", "node": "done"})", "{}",
                      "end"}},
    };
    return type;
}

} // namespace baton
