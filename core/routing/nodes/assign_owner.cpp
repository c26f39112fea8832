// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/direct_assignment.h"
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 2> owners{"account_owner", "previous_owner"};

class AssignOwner final : public CompiledNode {
public:
    AssignOwner(AssignAttempt::How who, AvailabilityPolicy policy, std::optional<std::uint32_t> turnPool)
        : m_who(who), m_policy(policy), m_turnPool(turnPool)
    {
    }

    Step visit(Walk& walk) const override
    {
        const bool ofAccount = m_who == AssignAttempt::How::AccountOwner;
        const auto owner = ofAccount ? walk.input().accountOwner : walk.input().previousOwner;
        return Step::leave(owner && walk.assignToRep(*owner, m_who, m_policy, m_turnPool) ? 0 : 1);
    }

private:
    AssignAttempt::How m_who;
    AvailabilityPolicy m_policy;
    std::optional<std::uint32_t> m_turnPool;
};

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const auto who = compiler.config().require("who");
    const auto which = who ? who->asChoice({owners[0], owners[1]}) : std::nullopt;
    const AvailabilityPolicy policy = compiler.availability();
    const auto turnPool = compiler.turnPool(std::nullopt);
    const auto how = which == 1u ? AssignAttempt::How::PreviousOwner : AssignAttempt::How::AccountOwner;
    return which ? std::make_unique<AssignOwner>(how, policy, turnPool) : nullptr;
}

} // namespace

const NodeType& assign_owner_node()
{
    static const NodeType type{
        .id = "assign_owner",
        .titleKey = "node.assign_owner",
        .icon = "node-assign-owner",
        .ports = {"assigned", "nobody"},
        .config = directAssignmentConfig({.id = "who", .kind = ConfigField::Kind::Choice, .choices = owners}),
        .assigns = true,
        .compile = compile,
        .examples = {{"node.assign_owner.example.account",
                      R"({"type": "assign_owner", "who": "account_owner", "pool": "northeast"})", "{}",
                      "assigned"},
                     {"node.assign_owner.example.offline",
                      R"({"type": "assign_owner", "who": "previous_owner", "costsTurn": false})", "{}",
                      "nobody"}},
    };
    return type;
}

} // namespace baton
