// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/work_calendar.h"
#include "core/criteria/program.h"
#include "core/roster/roster.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace baton {

struct Strategy; // strategy.h

/// A rep as decisions see them.
struct CompiledRep {
    RepId id;
    bool active = true;
    WorkCalendar calendar;
    Caps caps;
};

struct CompiledMember {
    std::uint32_t rep = 0; ///< index among the snapshot's reps
    double weight = 1;
    Caps caps;
    Program eligible; ///< holds for everything when the roster gives no condition
};

struct CompiledPool {
    PoolId id;
    const Strategy* strategy = nullptr;
    AvailabilityPolicy availability;
    CatchUpPolicy catchUp;
    Pool::Sticky sticky = Pool::Sticky::No;
    bool stickyCostsTurn = true;
    std::optional<FieldIndex> valueField;
    std::vector<CompiledMember> members;
};

} // namespace baton
