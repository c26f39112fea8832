// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/week_pattern.h"
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

/// When somebody works: weekly hours in a zone, less holidays and less time off. SEMANTICS "Time" is its
/// specification:
/// - A shift lasts from the first instant of its start to the last instant of its end (see Zone), so a gap
/// shortens it
///   and doubled time lengthens it; where shifts then meet, their time counts once.
/// - A holiday removes the instants whose civil date in the zone is that day: of an overnight shift that
/// starts on it the
///   part before midnight, and of one that runs into it the part after midnight.
/// - Time off removes instants.
/// - Nobody works outside of the years 0 to 9999.
/// Immutable, thread-safe. Cost grows with the holidays, times off and offset changes in between, not with
/// the time.
class WorkCalendar {
public:
    WorkCalendar(Zone zone, WeeklyHours hours, std::vector<LocalDay> holidays = {},
                 std::vector<Period> timeOff = {});

    const Zone& zone() const { return m_zone; }

    bool isWorking(Instant at) const;
    /// `at` itself while working, else the next start of work; nothing within 10 years means never.
    std::optional<Instant> nextWorking(Instant at) const;
    /// The end of the working stretch that contains `at`; nothing when not working or when it goes on for 10
    /// years.
    std::optional<Instant> endOfWork(Instant at) const;

    /// The earliest instant at which the working time since `from` reaches `amount`; `from` itself for 0
    /// while working, the next working instant for 0 outside. Nothing if that takes more than 10 years, or
    /// for less than 0.
    std::optional<Instant> addWorking(Instant from, std::chrono::milliseconds amount) const;
    /// The same local time of day on the `days`-th next working day, moved to the next working instant; for 0
    /// the next working instant. A working day is one that is no holiday and on which a shift starts that is
    /// not wholly off.
    std::optional<Instant> addWorkingDays(Instant from, int days) const;
    /// Dispatches on the duration's unit; wall units are counted as working time here.
    std::optional<Instant> add(Instant from, const Duration& duration) const;

    /// Working time in [from, to); negative when to < from.
    std::chrono::milliseconds workingBetween(Instant from, Instant to) const;

private:
    /// A stretch of time in which one rule says who works.
    struct Segment {
        enum class Kind : std::uint8_t { Off, On, Weekly };
        Instant begin;
        Instant end;
        Kind kind = Kind::Off;
        std::chrono::seconds offset{0}; ///< Weekly: local time is instant + offset, and m_pattern tells
    };

    Segment segmentAt(Instant at) const;
    Segment zoneSegmentAt(Instant at) const;
    Segment doubledSegmentAt(Instant at, Instant change, std::chrono::seconds before,
                             std::chrono::seconds after) const;
    std::chrono::milliseconds workIn(const Segment& segment, Instant from, Instant to) const;
    bool isWorkingDay(LocalDay day) const;

    Zone m_zone;
    WeeklyHours m_hours;
    WeekPattern m_pattern;
    std::vector<LocalDay> m_holidays; ///< ascending, distinct
    std::vector<Period> m_off;        ///< holidays and time off: ascending, disjoint
};

} // namespace baton
