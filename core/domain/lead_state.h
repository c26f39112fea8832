// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace baton {

/// What keeps a lead from being forgotten. Every stored lead has exactly one (invariant I9).
enum class LeadState : std::uint8_t {
    Due,       ///< arrived or changed; waits for the engine
    Owned,     ///< a rep has it
    Held,      ///< waits in a named queue for somebody to become available
    Nurture,   ///< not qualified yet
    Ended,     ///< left the tree with a disposition and without an owner
    Withdrawn, ///< its import was undone
};

/// "due", "owned", ...: as kept in storage.
std::string_view leadStateKey(LeadState state);
std::optional<LeadState> parseLeadState(std::string_view key);

} // namespace baton
