// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/direct_assignment.h"
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

class AssignRep final : public CompiledNode {
public:
    AssignRep(std::uint32_t rep, AvailabilityPolicy policy, std::optional<std::uint32_t> turnPool)
        : m_rep(rep), m_policy(policy), m_turnPool(turnPool)
    {
    }

    Step visit(Walk& walk) const override
    {
        return Step::leave(walk.assignToRep(m_rep, AssignAttempt::How::Rep, m_policy, m_turnPool) ? 0 : 1);
    }

private:
    std::uint32_t m_rep;
    AvailabilityPolicy m_policy;
    std::optional<std::uint32_t> m_turnPool;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto rep = compiler.rep("rep");
    const AvailabilityPolicy policy = compiler.availability();
    const auto turnPool = compiler.turnPool(rep);
    return rep ? std::make_unique<AssignRep>(*rep, policy, turnPool) : nullptr;
}

} // namespace

const NodeType& assign_rep_node()
{
    static const NodeType type{
        .id = "assign_rep",
        .titleKey = "node.assign_rep",
        .icon = "node-assign-rep",
        .ports = {"assigned", "nobody"},
        .config = directAssignmentConfig({.id = "rep", .kind = ConfigField::Kind::Rep}),
        .assigns = true,
        .compile = compile,
        .examples =
            {{"node.assign_rep.example.assigned",
              R"({"type": "assign_rep", "rep": "dana", "pool": "northeast"})", "{}", "assigned"},
             {"node.assign_rep.example.offline",
              R"({"type": "assign_rep", "rep": "omar", "costsTurn": false})", "{}", "nobody"},
             {"node.assign_rep.example.always",
              R"({"type": "assign_rep", "rep": "omar", "availability": {"policy": "always"}, "pool": "night"})",
              "{}", "assigned"}},
    };
    return type;
}

} // namespace baton
