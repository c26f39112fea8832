// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"

#include <cstdint>
#include <string>
#include <vector>

namespace baton {

/// One difference between two rosters: a rep, pool, team, calendar or list of holidays, by id.
struct RosterChange {
    enum class Kind : std::uint8_t { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    std::string section; ///< the member of the document: "reps", "pools", ...
    std::string id;
    std::string name;                 ///< as in the later roster that has it; the id if it has none
    std::vector<std::string> members; ///< for Changed: which members differ, ascending
    bool operator==(const RosterChange&) const = default;
};

/// Section by section, each by id. The order of members and elements is no difference.
std::vector<RosterChange> diffRosters(const Roster& before, const Roster& after);

} // namespace baton
