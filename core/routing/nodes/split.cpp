// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/ports_of_list.h"
#include "core/routing/walk.h"

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

/// Leaves by the share into which the hash of (lead id, node id) falls: the same lead always goes the same
/// way, and nested splits do not correlate.
class Split final : public CompiledNode {
public:
    /// `ends`: ascending upper ends of the shares in percent.
    Split(std::string node, std::vector<double> ends) : m_node(std::move(node)), m_ends(std::move(ends)) {}

    Step visit(Walk& walk) const override
    {
        const double percent = stableFraction(walk.input().lead.value, m_node) * 100.0;
        const auto share = std::upper_bound(m_ends.begin(), m_ends.end() - 1, percent);
        return Step::leave(std::uint32_t(share - m_ends.begin()));
    }

private:
    std::string m_node;
    std::vector<double> m_ends;
};

std::vector<std::string> sharePorts(const Node& node)
{
    return portsOfList(node, "shares");
}

std::unique_ptr<const CompiledNode> compile(const Node& node, NodeCompiler& compiler)
{
    const JsonCursor config = compiler.config();
    const auto shares = config.require("shares");
    checkPortsOfList(node, "shares", {}, compiler);
    std::vector<double> ends;
    double sum = 0;
    for (const JsonCursor& share : config.elements("shares")) {
        const auto percent = share.require("percent");
        sum += percent ? percent->asNumber(0, 100).value_or(0) : 0;
        ends.push_back(sum);
    }
    if (shares && std::abs(sum - 100) > 1e-6)
        shares->report("routing.shares_not_100", {Json(sum).dump()});
    if (ends.empty())
        return nullptr;
    return std::make_unique<Split>(node.id.text(), std::move(ends));
}

} // namespace

const NodeType& split_node()
{
    static const NodeType type{
        .id = "split",
        .titleKey = "node.split",
        .icon = "node-split",
        .morePorts = sharePorts,
        .config = {{.id = "shares", .kind = ConfigField::Kind::Shares}},
        .compile = compile,
        .examples =
            {{"node.split.example.all",
              R"({"type": "split", "shares": [{"id": "old", "percent": 0}, {"id": "new", "percent": 100}]})",
              "{}", "new"},
             {"node.split.example.none",
              R"({"type": "split", "shares": [{"id": "old", "percent": 100}, {"id": "new", "percent": 0}]})",
              "{}", "old"}},
    };
    return type;
}

} // namespace baton
