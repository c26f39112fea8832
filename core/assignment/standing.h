// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"

#include <optional>

namespace baton {

/// How a member stands towards one lead before anybody is chosen.
struct Standing {
    std::optional<CandidateVerdict>
        obstacle; ///< the first one, in the order of CandidateVerdict; nothing: available
    /// Only because of presence or hours the lead cannot be taken: what catch-up policies call away.
    bool away = false;
};

Standing standingOf(const CompiledPool& pool, const CompiledMember& member, const MemberBalance& balance,
                    const CompiledRep& rep, const LedgerState::RepState& state, const Facts& facts,
                    const AssignmentRequest& request);

} // namespace baton
