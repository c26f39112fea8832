// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/roster_checks.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace baton {

namespace {

constexpr std::size_t kMostTeamLevels = 32;

template <typename Id>
using Index = std::unordered_map<Id, std::size_t>;

struct Checker {
    const Roster& roster;
    Problems& problems;
    Index<HolidayListId> holidays = {};
    Index<TeamId> teams = {};
    Index<RepId> reps = {};

    void report(std::string code, std::string location, std::string argument,
                Severity severity = Severity::Error)
    {
        problems.push_back({severity, std::move(code), std::move(location), {std::move(argument)}});
    }

    template <typename Item, typename Id>
    void indexIds(const std::vector<Item>& items, const std::string& pointer, Index<Id>& index)
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Id& id = items[i].id;
            if (!id.empty() && !index.emplace(id, i).second)
                report("roster.duplicate_id", pointerStep(pointerStep(pointer, i), "id"), id.text());
        }
    }

    template <typename Id>
    void checkReference(const Index<Id>& index, const Id& id, const char* code, const std::string& location)
    {
        if (!id.empty() && !index.contains(id))
            report(code, location, id.text());
    }

    void checkHolidays(const std::vector<HolidayListId>& ids, const std::string& owner)
    {
        const std::string pointer = pointerStep(owner, "holidays");
        for (std::size_t i = 0; i < ids.size(); ++i)
            checkReference(holidays, ids[i], "roster.unknown_holidays", pointerStep(pointer, i));
    }

    void checkTeam(const Team& team, const std::string& pointer)
    {
        if (team.manager)
            checkReference(reps, *team.manager, "roster.unknown_rep", pointerStep(pointer, "manager"));
        if (team.parent)
            checkReference(teams, *team.parent, "roster.unknown_team", pointerStep(pointer, "parent"));
        checkHolidays(team.holidays, pointer);
    }

    void checkRep(const Rep& rep, const std::string& pointer)
    {
        if (rep.team)
            checkReference(teams, *rep.team, "roster.unknown_team", pointerStep(pointer, "team"));
        checkHolidays(rep.holidays, pointer);
        if (rep.active && rep.hours == WeeklyHours() && !rep.id.empty())
            report("roster.never_works", pointerStep(pointer, "hours"), rep.id.text(), Severity::Warning);
    }

    bool isActive(const PoolMember& member) const
    {
        const auto found = reps.find(member.rep);
        return found != reps.end() && roster.reps[found->second].active;
    }

    void checkPool(const Pool& pool, const std::string& pointer)
    {
        const std::string members = pointerStep(pointer, "members");
        std::unordered_set<RepId> seen;
        for (std::size_t i = 0; i < pool.members.size(); ++i) {
            const RepId& rep = pool.members[i].rep;
            const std::string location = pointerStep(pointerStep(members, i), "rep");
            checkReference(reps, rep, "roster.unknown_rep", location);
            if (!rep.empty() && !seen.insert(rep).second)
                report("roster.duplicate_member", location, rep.text());
        }
        const bool nobody = std::none_of(pool.members.begin(), pool.members.end(),
                                         [this](const PoolMember& member) { return isActive(member); });
        if (nobody)
            report("roster.empty_pool", members, pool.id.text(), Severity::Warning);
    }

    std::size_t parentOf(std::size_t team) const
    {
        const auto& parent = roster.teams[team].parent;
        const auto found = parent ? teams.find(*parent) : teams.end();
        return found == teams.end() ? roster.teams.size() : found->second;
    }

    /// Walks from every team towards its root, over teams not walked before; `levels` is 0 until a team's are
    /// known.
    void checkTeamTree()
    {
        const std::size_t count = roster.teams.size();
        std::vector<std::size_t> levels(count, 0);
        std::vector<std::size_t> walkOf(count, count);
        for (std::size_t start = 0; start < count; ++start) {
            std::vector<std::size_t> way;
            std::size_t team = start;
            for (; team < count && levels[team] == 0 && walkOf[team] != start; team = parentOf(team)) {
                walkOf[team] = start;
                way.push_back(team);
            }
            if (team < count && levels[team] == 0)
                report("roster.team_cycle", teamPointer(team, "parent"), roster.teams[team].id.text());
            std::size_t level = team < count ? levels[team] : 0;
            for (auto step = way.rbegin(); step != way.rend(); ++step) {
                levels[*step] = ++level;
                if (level == kMostTeamLevels + 1)
                    report("roster.teams_too_deep", teamPointer(*step, "parent"),
                           std::to_string(kMostTeamLevels));
            }
        }
    }

    static std::string teamPointer(std::size_t team, std::string_view member)
    {
        return pointerStep(pointerStep("/teams", team), member);
    }

    void run()
    {
        Index<CalendarId> calendars;
        Index<PoolId> pools;
        indexIds(roster.holidays, "/holidays", holidays);
        indexIds(roster.calendars, "/calendars", calendars);
        indexIds(roster.teams, "/teams", teams);
        indexIds(roster.reps, "/reps", reps);
        indexIds(roster.pools, "/pools", pools);
        for (std::size_t i = 0; i < roster.calendars.size(); ++i)
            checkHolidays(roster.calendars[i].holidays, pointerStep("/calendars", i));
        for (std::size_t i = 0; i < roster.teams.size(); ++i)
            checkTeam(roster.teams[i], pointerStep("/teams", i));
        checkTeamTree();
        for (std::size_t i = 0; i < roster.reps.size(); ++i)
            checkRep(roster.reps[i], pointerStep("/reps", i));
        for (std::size_t i = 0; i < roster.pools.size(); ++i)
            checkPool(roster.pools[i], pointerStep("/pools", i));
    }
};

} // namespace

void checkRoster(const Roster& roster, Problems& problems)
{
    Checker{roster, problems}.run();
}

} // namespace baton
