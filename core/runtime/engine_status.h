// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"

#include <cstdint>
#include <optional>

namespace baton {

/// What the engine of this program is doing.
struct EngineStatus {
    enum class Kind : std::uint8_t {
        Off,     ///< not run here: not wanted, or this person may not
        Idle,    ///< nothing is due before `nextDue`
        Working, ///< deciding leads
        Waiting, ///< `error` says for what: a playbook, a roster
        Failed,  ///< `error` says why; it is tried again
    };
    Kind kind = Kind::Off;
    std::optional<Instant> nextDue;
    std::optional<Error> error;

    bool operator==(const EngineStatus&) const = default;
};

} // namespace baton
