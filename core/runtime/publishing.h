// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/playbook/playbook.h"
#include "core/roster/roster.h"
#include "core/runtime/session.h"

#include <optional>
#include <string_view>

namespace baton {

/// What became of a document: its version, or why it was refused. Warnings may come with a version.
template <typename Version>
struct Publication {
    std::optional<Version> version;
    bool unchanged = false; ///< the live version has the same content: nothing was written
    Problems problems;
};

/// Makes `text` the live playbook and retires the one before. Refused with Problems if it does not read, does
/// not lint against the rosters from now on, or would leave a journey in flight without its node. Leads that
/// wait to qualify are due again. One transaction.
Result<Publication<PlaybookVersion>> publishPlaybook(Session& session, std::string_view text,
                                                     std::string_view note);

/// Records `text` as the roster in effect from `from` on (not before the latest version). Refused with
/// Problems if it does not read or would break the live playbook or a journey in flight. Holds are due again.
/// One transaction.
Result<Publication<RosterVersion>> importRoster(Session& session, std::string_view text,
                                                std::optional<Instant> from);

/// The live document as text, pretty-printed; "engine.no_playbook" / "engine.no_roster" if there is none,
/// "engine.unknown_playbook" if there is no such version.
Result<std::string> exportPlaybook(Session& session, std::optional<PlaybookVersion> version);
Result<std::string> exportRoster(Session& session, std::optional<Instant> at);

/// What keeps a playbook that reads from being published, and what may be wrong with it: lint against the
/// roster in effect and those recorded for later, and journeys in flight that it would leave without their
/// node. Without a roster, pools and reps are taken as given.
Result<Problems> publishingProblems(Session& session, const Playbook& playbook);
/// The same of a roster that reads, against the live playbook. Without one, fields that leads do not have by
/// themselves are taken as given.
Result<Problems> rosterProblems(Session& session, const Roster& roster);

/// What publishing `text` would find, without writing anything.
Result<Problems> lintPlaybookText(Session& session, std::string_view text);

} // namespace baton
