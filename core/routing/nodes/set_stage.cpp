// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

class SetStage final : public CompiledNode {
public:
    explicit SetStage(Stage stage) : m_stage(stage) {}

    Step visit(Walk& walk) const override
    {
        walk.setStage(m_stage);
        return Step::leave(0);
    }

private:
    Stage m_stage;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto stage = compiler.stage("stage");
    return stage ? std::make_unique<SetStage>(*stage) : nullptr;
}

} // namespace

const NodeType& set_stage_node()
{
    static const NodeType type{
        .id = "set_stage",
        .titleKey = "node.set_stage",
        .icon = "node-set-stage",
        .ports = {"next"},
        .config = {{.id = "stage", .kind = ConfigField::Kind::Stage, .choices = stageKeys()}},
        .compile = compile,
        .examples = {{"node.set_stage.example.sal", R"({"type": "set_stage", "stage": "sal"})", "{}",
                      "next"}},
    };
    return type;
}

} // namespace baton
