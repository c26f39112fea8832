// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/key.h"
#include "core/domain/lead_state.h"

#include <cstdint>
#include <optional>
#include <string>

namespace baton {

/// Which leads a listing shows: those that meet all that is given.
struct LeadFilter {
    std::optional<LeadState> state;
    std::optional<RepId> owner;
    std::optional<PoolId> pool;           ///< of the open assignment
    std::optional<std::string> holdQueue; ///< in which the lead waits
    std::optional<std::string> disposition;
    ImportId import; ///< that created the lead; 0 any
};

/// How many leads share a state, an owner and a disposition.
struct LeadCount {
    LeadState state = LeadState::Due;
    std::string owner;       ///< empty: none
    std::string disposition; ///< empty: none
    std::int64_t count = 0;
};

} // namespace baton
