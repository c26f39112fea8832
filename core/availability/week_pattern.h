// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/weekly_hours.h"
#include "core/base/zone.h"

#include <optional>
#include <vector>

namespace baton {

/// Weekly hours as a set of local times that repeats every week, for arithmetic where a local day has 24
/// hours. Shifts that touch are one run. Local times must lie within the years -1 to 10000.
class WeekPattern {
public:
    explicit WeekPattern(const WeeklyHours& hours);

    bool contains(LocalTime at) const;
    /// Working time in [from, to), from <= to.
    std::chrono::milliseconds between(LocalTime from, LocalTime to) const
    {
        return worked(to) - worked(from);
    }
    /// The earliest time at which `amount` (> 0) has been worked since `from`. The pattern must not be empty.
    LocalTime advance(LocalTime from, std::chrono::milliseconds amount) const;

    /// `at` itself when it is in the pattern, else the next start of a run; nothing for an empty pattern.
    std::optional<LocalTime> nextStart(LocalTime at) const;
    /// The end of the run that contains `at`; nothing if it never ends.
    std::optional<LocalTime> endOfRun(LocalTime at) const;
    /// `at` itself when work goes on right before it, else the last end of a run; nothing for an empty
    /// pattern.
    std::optional<LocalTime> previousEnd(LocalTime at) const;

private:
    using Milliseconds = std::chrono::milliseconds;
    /// Part of a run inside one week, counted from Monday 00:00.
    struct Run {
        Milliseconds begin{0};
        Milliseconds end{0};
        Milliseconds workedBefore{0}; ///< in this week
    };

    std::vector<Run>::const_iterator firstAfter(Milliseconds inWeek) const;
    Milliseconds worked(LocalTime at) const;

    std::vector<Run> m_runs; ///< ascending, none touches the next
    Milliseconds m_total{0};
};

} // namespace baton
