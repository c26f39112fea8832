// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

class AssignPool final : public CompiledNode {
public:
    explicit AssignPool(std::uint32_t pool) : m_pool(pool) {}

    Step visit(Walk& walk) const override { return Step::leave(walk.assignFromPool(m_pool) ? 0 : 1); }

private:
    std::uint32_t m_pool;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto pool = compiler.pool("pool");
    return pool ? std::make_unique<AssignPool>(*pool) : nullptr;
}

} // namespace

const NodeType& assign_pool_node()
{
    static const NodeType type{
        .id = "assign_pool",
        .titleKey = "node.assign_pool",
        .icon = "node-assign-pool",
        .ports = {"assigned", "nobody"},
        .config = {{.id = "pool", .kind = ConfigField::Kind::Pool}},
        .assigns = true,
        .compile = compile,
        .examples = {{"node.assign_pool.example.assigned", R"({"type": "assign_pool", "pool": "northeast"})",
                      "{}", "assigned"},
                     {"node.assign_pool.example.nobody", R"({"type": "assign_pool", "pool": "night"})", "{}",
                      "nobody"}},
    };
    return type;
}

} // namespace baton
