// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/key.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baton {

class Session;

/// Leads that nobody looks after although a rep's name is on them.
struct OrphanedOwner {
    RepId rep; ///< not in the roster in effect, or has left
    std::int64_t leads = 0;
};

/// What a status bar tells of a workspace.
struct WorkspaceHealth {
    std::int64_t due = 0;             ///< leads that wait for an engine now
    std::optional<Instant> oldestDue; ///< since when the one that waits longest does, if that is known
    std::vector<OrphanedOwner> orphans;
    std::int64_t orphanedLeads() const;
};

Result<WorkspaceHealth> workspaceHealth(Session& session);

} // namespace baton
