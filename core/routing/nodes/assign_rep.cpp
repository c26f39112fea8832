// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

class AssignRep final : public CompiledNode {
public:
    AssignRep(std::uint32_t rep, AvailabilityPolicy policy, bool costsTurn)
        : m_rep(rep), m_policy(policy), m_costsTurn(costsTurn)
    {
    }

    Step visit(Walk& walk) const override
    {
        return Step::leave(walk.assignToRep(m_rep, AssignAttempt::How::Rep, m_policy, m_costsTurn) ? 0 : 1);
    }

private:
    std::uint32_t m_rep;
    AvailabilityPolicy m_policy;
    bool m_costsTurn;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto rep = compiler.rep("rep");
    const AvailabilityPolicy policy = compiler.availability();
    const bool costsTurn = compiler.config().boolean("costsTurn", true);
    return rep ? std::make_unique<AssignRep>(*rep, policy, costsTurn) : nullptr;
}

} // namespace

const NodeType& assign_rep_node()
{
    static const NodeType type{
        .id = "assign_rep",
        .titleKey = "node.assign_rep",
        .icon = "node-assign-rep",
        .ports = {"assigned", "nobody"},
        .config =
            {{.id = "rep", .kind = ConfigField::Kind::Rep},
             {.id = "availability",
              .kind = ConfigField::Kind::Availability,
              .required = false,
              .fallback = R"({"policy": "now"})"},
             {.id = "costsTurn", .kind = ConfigField::Kind::Flag, .required = false, .fallback = "true"}},
        .assigns = true,
        .compile = compile,
        .examples = {{"node.assign_rep.example.assigned", R"({"type": "assign_rep", "rep": "dana"})", "{}",
                      "assigned"},
                     {"node.assign_rep.example.offline", R"({"type": "assign_rep", "rep": "omar"})", "{}",
                      "nobody"},
                     {"node.assign_rep.example.always",
                      R"({"type": "assign_rep", "rep": "omar", "availability": {"policy": "always"}})", "{}",
                      "assigned"}},
    };
    return type;
}

} // namespace baton
