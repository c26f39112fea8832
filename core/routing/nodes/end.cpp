// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

class End final : public CompiledNode {
public:
    explicit End(std::string disposition) : m_disposition(std::move(disposition)) {}

    Step visit(Walk& walk) const override
    {
        walk.end(m_disposition);
        return Step::end();
    }

private:
    std::string m_disposition;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto disposition = compiler.config().find("disposition");
    const auto key = disposition ? disposition->asKey<NodeId>() : std::nullopt;
    return std::make_unique<End>(key ? key->text() : std::string());
}

} // namespace

const NodeType& end_node()
{
    static const NodeType type{
        .id = "end",
        .titleKey = "node.end",
        .icon = "node-end",
        .config =
            {{.id = "disposition", .kind = ConfigField::Kind::Key, .required = false, .fallback = "null"}},
        .compile = compile,
        .examples = {{"node.end.example.disposition", R"({"type": "end", "disposition": "routed"})", "{}",
                      "end"},
                     {"node.end.example.plain", R"({"type": "end"})", "{}", "end"}},
    };
    return type;
}

} // namespace baton
