// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/weekly_hours.h"
#include "core/availability/work_calendar.h"
#include "core/base/key.h"
#include "core/base/zone.h"
#include "core/criteria/condition.h"
#include "core/roster/availability_policy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// Most leads somebody may get; absent means no limit. Days, ISO weeks and months in the rep's zone.
struct Caps {
    std::optional<int> perDay;
    std::optional<int> perWeek;
    std::optional<int> perMonth;
    std::optional<int> open; ///< open assignments at one time

    bool operator==(const Caps&) const = default;
};

struct HolidayList {
    HolidayListId id;
    std::string name;
    std::vector<LocalDay> days;
};

/// Working hours without a person: what SLA targets and business-time waits are counted on.
struct NamedCalendar {
    CalendarId id;
    std::string name;
    Zone zone = Zone::utc();
    WeeklyHours hours;
    std::vector<HolidayListId> holidays;
};

struct Team {
    TeamId id;
    std::string name;
    std::optional<RepId> manager;
    std::optional<TeamId> parent;
    std::vector<HolidayListId> holidays; ///< members observe these, those of parent teams and their own
};

struct Rep {
    RepId id;
    std::string name;
    std::string email;
    Zone zone = Zone::utc();
    bool active = true; ///< false: has left; is never assigned
    std::optional<TeamId> team;
    WeeklyHours hours;
    std::vector<HolidayListId> holidays;
    std::vector<Period> timeOff;
    Caps caps; ///< over all pools
};

/// What to do about turns that somebody missed while away.
struct CatchUpPolicy {
    enum class Kind : std::uint8_t {
        None,   ///< absence accrues nothing (default)
        Capped, ///< absence accrues, but no more than `limit` leads are ever owed
        Spread, ///< absence accrues on a side account that is paid back at most 1 lead in every `spreadOver`
                ///< turns
    };
    Kind kind = Kind::None;
    double limit = 3;
    int spreadOver = 4;
};

struct PoolMember {
    RepId rep;
    double weight = 1; ///< > 0, at most 1000
    Caps caps;         ///< counted within this pool
    std::optional<Condition> eligible;
};

struct Pool {
    PoolId id;
    std::string name;
    std::string strategy = "weighted_round_robin"; ///< id in the strategy catalogue
    AvailabilityPolicy availability;
    CatchUpPolicy catchUp;
    enum class Sticky : std::uint8_t { No, Account, EmailDomain };
    /// Whichever member had the newest lead of the same account / business email domain gets this one too,
    /// whatever leads others got of it through other pools.
    Sticky sticky = Sticky::No;
    bool stickyCostsTurn = true;
    std::string valueField; ///< number field for "balanced_by_value"
    std::vector<PoolMember> members;
};

/// Who can take leads. A value; one document, one effective-dated version. Keeps the document it was read
/// from, so that members unknown to this version of Baton survive a round trip.
struct Roster {
    std::vector<HolidayList> holidays;
    std::vector<NamedCalendar> calendars;
    std::vector<Team> teams;
    std::vector<Rep> reps;
    std::vector<Pool> pools;
    Json document;

    const Rep* rep(const RepId& id) const;
    const Pool* pool(const PoolId& id) const;
    const Team* team(const TeamId& id) const;
    const NamedCalendar* calendar(const CalendarId& id) const;
    const HolidayList* holidayList(const HolidayListId& id) const;
};

/// Reads and checks a roster document (resources/schema/roster.schema.json). All Problems ("roster.*",
/// "document.*", "hours.*") are appended; nothing is returned if any is an error.
std::optional<Roster> parseRoster(const Json& document, Problems& problems);

/// The calendar of a rep: own hours and zone, with the holidays of the rep, the team and its parents, and
/// time off.
WorkCalendar calendarOf(const Roster& roster, const Rep& rep);

/// The calendar of a named calendar, with its holidays.
WorkCalendar calendarOf(const Roster& roster, const NamedCalendar& calendar);

} // namespace baton
