// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <optional>

namespace baton {

class Facts;
class Walk;

/// What a node did with a lead.
struct Step {
    enum class Kind : std::uint8_t {
        Leave, ///< by a port of this node
        Jump,  ///< to the entry, or a node, of a tree
        Wait,  ///< the walk stops and is taken up again at port `port`
        End,
    };
    Kind kind = Kind::End;
    static constexpr std::uint32_t kNoPort = ~std::uint32_t{0};
    std::uint32_t port = 0; ///< Leave, Wait: index among the node's ports, fixed ones first
    std::uint32_t tree = 0; ///< Jump: index among the snapshot's trees
    std::uint32_t node = 0; ///< Jump: index in that tree
    std::uint32_t expiredPort =
        kNoPort; ///< Wait: left by when Walk::hold() set an expiry and nobody came before

    static Step leave(std::uint32_t port) { return {Kind::Leave, port}; }
    static Step wait(std::uint32_t port, std::uint32_t expiredPort = kNoPort)
    {
        return {Kind::Wait, port, 0, 0, expiredPort};
    }
    static Step jump(std::uint32_t tree, std::uint32_t node) { return {Kind::Jump, 0, tree, node}; }
    static Step end() { return {}; }
};

/// A node with its configuration read, checked and resolved. Immutable, thread-safe.
class CompiledNode {
public:
    virtual ~CompiledNode() = default;
    virtual Step visit(Walk& walk) const = 0;
    /// The next instant after `facts.now()` at which time alone may send the lead another way, if any; never
    /// later than the true one.
    virtual std::optional<Instant> nextFlip(const Facts&) const { return std::nullopt; }
};

} // namespace baton
