// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>

namespace baton {

/// Why a rep gives a lead back, and what follows.
struct RejectionReason {
    enum class Follows : std::uint8_t {
        Reroute,    ///< routed again, without this rep
        Recycle,    ///< waits, then begins anew
        Disqualify, ///< ended, with the reason as disposition
    };
    std::string_view key; ///< "not_a_fit"; its words are those of "rejection.<key>"
    Follows follows = Follows::Reroute;
    std::chrono::days recycleFor{0};
    bool returnsCredit = true; ///< the turn that the lead cost goes back at once; otherwise never
    bool needsComment = false;
};

/// "reroute", "recycle", "disqualify".
std::string_view followsKey(RejectionReason::Follows follows);

/// What holds while playbooks do not bring reasons of their own.
std::span<const RejectionReason> standardRejectionReasons();
/// Null for a key that is none of them.
const RejectionReason* findRejectionReason(std::string_view key);

} // namespace baton
