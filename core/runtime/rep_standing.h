// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/ledger.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// What somebody who gives a lead away by hand wants to know of a rep.
struct RepStanding {
    RepId rep;
    std::string name;
    std::string team; ///< its name; empty: none
    Zone zone = Zone::utc();
    bool isActive = true; ///< false: has left, and gets nothing
    Presence presence = Presence::Online;
    bool isOnDuty = false;             ///< working, and online
    std::optional<Instant> nextOnDuty; ///< when not on duty: when again, if that is known
    std::int64_t openLeads = 0;
    std::optional<int> openCap; ///< nothing: no limit
};

/// Of every rep of the roster in effect, in its order; none while there is no roster.
Result<std::vector<RepStanding>> repStandings(Session& session);

} // namespace baton
