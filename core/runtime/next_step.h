// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/gate_ahead.h"
#include "core/runtime/lead_listing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// What keeps a lead from being forgotten, and what happens next by itself.
struct NextStep {
    enum class Kind : std::uint8_t {
        Routing,   ///< due: an engine takes it up at once, or at `at`
        Owner,     ///< a rep works on it
        Snoozed,   ///< a rep's, not before `at`
        Hold,      ///< waits in `queue` for somebody; tried again at `at` or on any change of who is there
        Nurture,   ///< waits to qualify: `gates`; scored again at `at`, or when something happens
        Recycled,  ///< waits until `until`, then begins anew
        Ended,     ///< with a disposition
        Withdrawn, ///< its import was undone
    };
    Kind kind = Kind::Routing;
    std::optional<Instant> at;
    std::optional<Instant> since;     ///< Hold
    std::optional<Instant> expiresAt; ///< Hold: leaves it by then
    std::optional<Instant> until;     ///< Recycled
    std::string queue;                ///< Hold
    std::string reason;               ///< Recycled: as typed, or a rejection's key
    std::vector<GateAhead> gates; ///< Nurture and Recycled: from the lead's stage, in the playbook's order
};

/// "routing", "owner", "snoozed", ...; its words are those of "next.<key>".
std::string_view nextStepKey(NextStep::Kind kind);

Result<NextStep> nextStepOf(Session& session, const LeadSummary& lead);

} // namespace baton
