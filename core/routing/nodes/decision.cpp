// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/program_chain.h"
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/ports_of_list.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

/// Leaves by the first branch that holds, else by "else". Port 0 is "else", port i + 1 is branch i.
class Decision final : public CompiledNode {
public:
    explicit Decision(std::vector<Program> branches) : m_branches(std::move(branches)) {}

    Step visit(Walk& walk) const override
    {
        const std::size_t branch = walk.firstOf(m_branches);
        return Step::leave(branch < m_branches.count() ? std::uint32_t(branch) + 1 : 0);
    }
    std::optional<Instant> nextFlip(const Facts& facts) const override { return m_branches.nextFlip(facts); }

private:
    ProgramChain m_branches;
};

std::vector<std::string> branchPorts(const Node& node)
{
    return portsOfList(node, "branches");
}

std::unique_ptr<const CompiledNode> compile(const Node& node, NodeCompiler& compiler)
{
    const JsonCursor config = compiler.config();
    config.require("branches");
    checkPortsOfList(node, "branches", {"else"}, compiler);
    std::vector<Program> branches;
    for (const JsonCursor& branch : config.elements("branches")) {
        if (const auto when = branch.require("when"))
            branches.push_back(compiler.condition(*when));
    }
    return std::make_unique<Decision>(std::move(branches));
}

} // namespace

const NodeType& decision_node()
{
    static const NodeType type{
        .id = "decision",
        .titleKey = "node.decision",
        .icon = "node-decision",
        .ports = {"else"},
        .morePorts = branchPorts,
        .config = {{.id = "branches", .kind = ConfigField::Kind::Branches}},
        .compile = compile,
        .examples = {{"node.decision.example.branch",
                      R"({"type": "decision", "branches": [
                          {"id": "ne", "when": {"field": "state", "op": "one_of", "value": ["MA", "NY"]}},
                          {"id": "west", "when": {"field": "state", "op": "is", "value": "CA"}}]})",
                      R"({"state": "CA"})", "west"},
                     {"node.decision.example.first_wins",
                      R"({"type": "decision", "branches": [
                          {"id": "big", "when": {"field": "employees", "op": "ge", "value": 1000}},
                          {"id": "us", "when": {"field": "country", "op": "is", "value": "US"}}]})",
                      R"({"employees": 5000, "country": "US"})", "big"},
                     {"node.decision.example.else",
                      R"({"type": "decision", "branches": [
                          {"id": "us", "when": {"field": "country", "op": "is", "value": "US"}}]})",
                      R"({"country": "DE"})", "else"}},
    };
    return type;
}

} // namespace baton
