// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace baton {

/// What somebody may do. Reading needs no right: whoever can open a workspace can read it. docs/people.md
/// shows the table of roles.
enum class Right : std::uint8_t {
    AddLeads,        ///< take a lead or an activity in by hand
    ImportData,      ///< import files, and take imports back
    WorkOwnLeads,    ///< accept, reject, contact, note, edit, recycle ... leads that one owns
    WorkAllLeads,    ///< the same with anybody's
    AddNotes,        ///< on any lead
    AssignLeads,     ///< by hand, to anybody
    SetOwnPresence,  ///< online, paused, offline
    SetPresence,     ///< anybody's
    EditRoster,      ///< reps, teams, pools, hours, time off
    PublishPlaybook, ///< what marketing and sales agreed on
    ManagePeople,    ///< who may do what
    UndoOthers,      ///< take back what somebody else did
    ShareViews,      ///< views of the queue that everybody sees
    RunEngine,       ///< decide and commit
};

/// "add_leads", "import_data", ...
std::string_view rightKey(Right right);
std::span<const std::string_view> rightKeys();

bool hasRight(Role role, Right right);
/// In the order of Role.
std::vector<Role> rolesWith(Right right);

} // namespace baton
