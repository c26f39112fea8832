// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"

#include <chrono>
#include <cstdint>

namespace baton {

/// When a lead may be given to somebody: who works now, who works within `within` (wall) of now, or anybody.
/// Online / paused counts in every policy but Always.
struct AvailabilityPolicy {
    enum class Kind : std::uint8_t { Now, Within, Always };
    Kind kind = Kind::Now;
    std::chrono::seconds within{0};
};

/// Member "availability" of a pool or a node: {"policy": "now" | "within" | "always", "within": "2h"}; absent
/// is "now". Other members there, and "within" of another policy, are warned of.
AvailabilityPolicy readAvailability(const JsonCursor& owner);

} // namespace baton
