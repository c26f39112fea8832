// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/ledger.h"
#include "core/base/zone.h"

namespace baton {

/// The civil day, ISO week and month of an instant in a zone, numbered as in Load.
struct Periods {
    std::int32_t day = 0;
    std::int32_t week = 0;
    std::int32_t month = 0;
};

Periods periodsAt(const Zone& zone, Instant at);

/// Counts of the periods given. A count of an older period is 0. One of a later period is kept as it is, so
/// that a clock set back, or a decision made for an earlier instant, never lifts a cap.
std::int32_t countOfDay(const Load& load, const Periods& periods);
std::int32_t countOfWeek(const Load& load, const Periods& periods);
std::int32_t countOfMonth(const Load& load, const Periods& periods);

} // namespace baton
