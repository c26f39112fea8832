// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_compiler.h"
#include "core/routing/node_type.h"
#include "core/routing/walk.h"

namespace baton {

namespace {

constexpr std::uint32_t retryPort = 0;
constexpr std::uint32_t expiredPort = 1;

class Hold final : public CompiledNode {
public:
    Hold(std::string queue, std::optional<std::chrono::seconds> expires)
        : m_queue(std::move(queue)), m_expires(expires)
    {
    }

    Step visit(Walk& walk) const override
    {
        walk.hold(m_queue, m_expires);
        return m_expires ? Step::wait(retryPort, expiredPort) : Step::wait(retryPort);
    }

private:
    std::string m_queue;
    std::optional<std::chrono::seconds> m_expires;
};

/// The port "expired" is there when the hold expires.
std::vector<std::string> portOfExpiry(const Node& node)
{
    const auto expires = node.config.find("expires");
    if (expires == node.config.end() || expires->is_null())
        return {};
    return {"expired"};
}

std::unique_ptr<const CompiledNode> compile(const Node&, NodeCompiler& compiler)
{
    const JsonCursor config = compiler.config();
    const auto queue = config.require("queue");
    const auto key = queue ? queue->asKey<NodeId>() : std::nullopt;
    std::optional<std::chrono::seconds> length;
    if (const auto expires = config.find("expires")) {
        const auto duration = expires->asDuration();
        if (duration && duration->unit != Duration::Unit::Wall)
            expires->report("routing.wall_duration_needed", {formatDuration(*duration)});
        length = duration ? duration->length : std::chrono::seconds{0};
    }
    return key ? std::make_unique<Hold>(key->text(), length) : nullptr;
}

} // namespace

const NodeType& hold_node()
{
    static const NodeType type{
        .id = "hold",
        .titleKey = "node.hold",
        .icon = "node-hold",
        .ports = {"retry"},
        .morePorts = portOfExpiry,
        .config =
            {{.id = "queue", .kind = ConfigField::Kind::Key},
             {.id = "expires", .kind = ConfigField::Kind::Duration, .required = false, .fallback = "null"}},
        .waits = true,
        .compile = compile,
        .examples = {{"node.hold.example.queue", R"({"type": "hold", "queue": "unrouted"})", "{}", "wait"},
                     {"node.hold.example.expires",
                      R"({"type": "hold", "queue": "unrouted", "expires": "2d"})", "{}", "wait"}},
    };
    return type;
}

} // namespace baton
