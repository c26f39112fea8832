// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace baton {

class Session;

/// What else than leads a list or a page depends on. Two different numbers: it changed.
struct WorkspaceStamp {
    PlaybookVersion playbook; ///< the live one; 0: none
    RosterVersion roster;     ///< recorded last; 0: none
    std::uint64_t presence = 0;
    std::uint64_t people = 0;
    std::uint64_t views = 0;
    std::uint64_t accounts = 0;
    /// Leads whose due instant was moved without an event, by presence, publishing or a retry that found
    /// nobody: nothing but "due" and "updated" is different, and not told of which leads.
    std::int64_t silentChanges = 0;

    bool operator==(const WorkspaceStamp&) const = default;
};

struct WorkspaceChanges {
    std::vector<LeadId> leads; ///< ascending, each once
    bool tooMany = false;      ///< more events than anybody wants to follow: read anew
    EventSeq upTo;             ///< ask again after this one
    WorkspaceStamp stamp;
};

constexpr int kMostFollowedEvents = 5000;

/// The leads with events after `after`, and what else may have changed, of one consistent state. While
/// Session::generation() stays the same, so does this.
Result<WorkspaceChanges> changesSince(Session& session, EventSeq after);

} // namespace baton
