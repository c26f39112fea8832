// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/weekly_hours.h"
#include "core/base/duration.h"
#include "core/base/instant.h"
#include "core/base/zone.h"

#include <optional>
#include <vector>

namespace baton {

/// A stretch of time [from, to).
struct Period {
    Instant from{};
    Instant to{};

    bool operator==(const Period&) const = default;
};

/// When somebody works: weekly hours in a zone, less holidays (civil days in that zone: the shifts that start on them
/// lose only the part inside the day itself) and less time off (instants). SEMANTICS "Time" is its specification.
/// Immutable, thread-safe. Cost grows with the days of change it must look at, not with seconds counted.
class WorkCalendar {
public:
    WorkCalendar(Zone zone, WeeklyHours hours, std::vector<LocalDay> holidays = {}, std::vector<Period> timeOff = {});

    const Zone& zone() const { return m_zone; }

    bool isWorking(Instant at) const;
    /// `at` itself while working, else the next start of work; nothing within 10 years means never.
    std::optional<Instant> nextWorking(Instant at) const;
    /// The end of the working stretch that contains `at`; nothing when not working or when it never ends.
    std::optional<Instant> endOfWork(Instant at) const;

    /// The earliest instant at which the working time since `from` reaches `amount` (>= 0); `from` itself for 0 while
    /// working, the next working instant for 0 outside. Nothing if that takes more than 10 years.
    std::optional<Instant> addWorking(Instant from, std::chrono::milliseconds amount) const;
    /// The same local time of day on the `days`-th next working day, moved to the next working instant.
    std::optional<Instant> addWorkingDays(Instant from, int days) const;
    /// Dispatches on the duration's unit; wall units are counted as working time here.
    std::optional<Instant> add(Instant from, const Duration& duration) const;

    /// Working time in [from, to); negative when to < from.
    std::chrono::milliseconds workingBetween(Instant from, Instant to) const;

private:
    Zone m_zone;
    WeeklyHours m_hours;
    std::vector<LocalDay> m_holidays; ///< ascending, distinct
    std::vector<Period> m_timeOff;    ///< ascending, disjoint
};

} // namespace baton
