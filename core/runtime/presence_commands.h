// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/runtime/session.h"
#include "core/storage/presence_repository.h"

#include <optional>
#include <string_view>
#include <vector>

namespace baton {

/// Says that a rep of the roster in effect is online, paused or offline from now on; with `until`, online
/// again from then. What was said before of times to come is taken back. The entry keeps the actor. Leads on
/// hold are looked at again when the rep is back.
///
/// Nothing is written with Problems: "rep.unknown", "presence.until_past", "presence.until_online".
Result<Problems> setPresence(Session& session, std::string_view rep, Presence status,
                             std::optional<Instant> until);

/// A rep's presence now: who never said anything is online since ever.
struct PresenceNow {
    PresenceRow row;
    std::optional<Instant> backAt; ///< when somebody away will be online again, if that is known
};

/// Of every rep in the roster in effect, in its order.
Result<std::vector<PresenceNow>> listPresence(Session& session);

} // namespace baton
