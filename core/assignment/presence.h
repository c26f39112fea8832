// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/ledger.h"

#include <optional>
#include <string_view>

namespace baton {

/// "online", "paused", "offline": as written in traces and kept in storage.
std::string_view presenceKey(Presence presence);
std::optional<Presence> parsePresence(std::string_view key);

} // namespace baton
