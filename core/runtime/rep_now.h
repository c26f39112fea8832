// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"
#include "core/runtime/presence_commands.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

class Session;

/// Where a rep of the roster in effect stands at this moment.
struct RepNow {
    Rep rep;
    std::string team;               ///< its name; empty: none
    std::vector<std::string> pools; ///< their names
    PresenceNow presence;
    bool isWorking = false;            ///< by hours, holidays and time off
    std::optional<Instant> worksUntil; ///< while working; nothing: without an end in sight
    std::optional<Instant> worksAgain; ///< while not working; nothing: never
    /// Given: open now, and of the day, ISO week and month in the rep's zone. Held against rep.caps.
    std::int64_t open = 0, day = 0, week = 0, month = 0;
};

/// Of every rep, in the roster's order. An Error "engine.no_roster" while there is none.
Result<std::vector<RepNow>> repsNow(Session& session);

} // namespace baton
