// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/playbook/diff.h"
#include "core/playbook/playbook.h"
#include "core/roster/roster.h"
#include "core/roster/roster_diff.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Session;

/// A playbook that was published once.
struct PublishedPlaybook {
    PlaybookVersion version;
    bool isLive = false;
    std::string note;
    std::string actor;
    Instant publishedAt{};
    Digest hash{};
};
/// Newest first.
Result<std::vector<PublishedPlaybook>> publishedPlaybooks(Session& session);
/// "engine.unknown_playbook"; "engine.broken_playbook" if this program cannot read it any more.
Result<Playbook> playbookOf(Session& session, PlaybookVersion version);

/// A roster that was recorded once.
struct RecordedRoster {
    RosterVersion version;
    bool isInEffect = false; ///< now
    Instant effectiveFrom{};
    std::string actor;
    Instant recordedAt{};
    Digest hash{};
};
/// Newest first.
Result<std::vector<RecordedRoster>> recordedRosters(Session& session);
/// "engine.unknown_roster"; "engine.broken_roster".
Result<Roster> rosterOf(Session& session, RosterVersion version);

/// Whether any roster that was recorded, whenever it is in effect, names the rep or the pool: leads keep
/// owners and pools that the roster of today does not know. Reads every roster if none does.
Result<bool> isInAnyRoster(Session& session, const RepId& rep);
Result<bool> isInAnyRoster(Session& session, const PoolId& pool);

/// What publishing a text would mean, found out without writing anything.
struct PlaybookReview {
    std::optional<Playbook> playbook; ///< nothing if it does not read
    std::optional<Playbook> live;     ///< that it is compared with
    std::optional<Roster> roster;     ///< in effect now: what pools and reps are checked against
    Problems problems;                ///< with an error among them it is not published
    std::vector<PlaybookChange> changes;

    bool isUnchanged() const { return live && playbook && live->hash() == playbook->hash(); }
};
Result<PlaybookReview> reviewPlaybook(Session& session, std::string_view text);

/// The same for a roster that would be in effect from now on.
struct RosterReview {
    std::optional<Roster> roster;
    std::optional<Roster> current;
    Problems problems;
    std::vector<RosterChange> changes;

    bool isUnchanged() const;
};
Result<RosterReview> reviewRoster(Session& session, std::string_view text);

} // namespace baton
