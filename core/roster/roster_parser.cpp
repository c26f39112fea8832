// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/roster/no_effect.h"
#include "core/roster/roster.h"
#include "core/roster/roster_checks.h"

namespace baton {

namespace {

constexpr std::int64_t kMostLeads = 1'000'000'000;
constexpr double kLeastWeight = 1e-6;
constexpr double kMostWeight = 1000;

// Every reader below gives an item even for a broken element, so that indices in the Roster and in the
// document agree and the checks that follow can say where. A document with any error is not used.

template <typename KeyType>
KeyType readId(const JsonCursor& item)
{
    const auto id = item.require("id");
    return id ? id->asKey<KeyType>().value_or(KeyType()) : KeyType();
}

template <typename KeyType>
std::optional<KeyType> readReference(const JsonCursor& item, std::string_view member)
{
    const auto reference = item.find(member);
    return reference ? reference->asKey<KeyType>() : std::nullopt;
}

std::vector<HolidayListId> readHolidayReferences(const JsonCursor& item)
{
    std::vector<HolidayListId> ids;
    for (const JsonCursor& element : item.elements("holidays"))
        ids.push_back(element.asKey<HolidayListId>().value_or(HolidayListId()));
    return ids;
}

std::optional<Zone> readZone(const JsonCursor& item)
{
    const auto member = item.require("zone");
    const auto id = member ? member->asText() : std::nullopt;
    if (!id)
        return std::nullopt;
    const auto zone = Zone::find(*id);
    if (!zone)
        member->report("roster.unknown_zone", {*id});
    return zone;
}

WeeklyHours readHours(const JsonCursor& item)
{
    const auto member = item.require("hours");
    const auto hours = member ? parseWeeklyHours(*member) : std::nullopt;
    return hours.value_or(WeeklyHours());
}

HolidayList readHolidayList(const JsonCursor& item)
{
    HolidayList list;
    if (!item.expectObject())
        return list;
    list.id = readId<HolidayListId>(item);
    list.name = item.text("name");
    for (const JsonCursor& element : item.elements("days")) {
        const auto text = element.asText();
        const auto day = text ? parseDay(*text) : std::nullopt;
        if (day)
            list.days.push_back(*day);
        else if (text)
            element.report("document.bad_date", {*text});
    }
    return list;
}

NamedCalendar readCalendar(const JsonCursor& item)
{
    NamedCalendar calendar;
    if (!item.expectObject())
        return calendar;
    calendar.id = readId<CalendarId>(item);
    calendar.name = item.text("name");
    calendar.zone = readZone(item).value_or(Zone::utc());
    calendar.hours = readHours(item);
    calendar.holidays = readHolidayReferences(item);
    return calendar;
}

Team readTeam(const JsonCursor& item)
{
    Team team;
    if (!item.expectObject())
        return team;
    team.id = readId<TeamId>(item);
    team.name = item.text("name");
    team.manager = readReference<RepId>(item, "manager");
    team.parent = readReference<TeamId>(item, "parent");
    team.holidays = readHolidayReferences(item);
    return team;
}

/// One end of a time off: a date stands for its first instant, or for the first after it.
std::optional<Instant> readTimeOffEnd(const JsonCursor& item, std::string_view member, const Zone& zone,
                                      Instant (*instantOf)(const Zone&, LocalDay))
{
    const auto cursor = item.require(member);
    const auto text = cursor ? cursor->asText() : std::nullopt;
    if (!text)
        return std::nullopt;
    if (const auto day = parseDay(*text))
        return instantOf(zone, *day);
    const auto instant = parseInstant(*text);
    if (!instant)
        cursor->report("document.bad_date", {*text});
    return instant;
}

std::vector<Period> readTimeOff(const JsonCursor& rep, const Zone& zone)
{
    std::vector<Period> all;
    for (const JsonCursor& item : rep.elements("timeOff")) {
        if (!item.expectObject())
            continue;
        const auto from = readTimeOffEnd(item, "from", zone, startOfDay);
        const auto to = readTimeOffEnd(item, "to", zone, endOfDay);
        if (from && to && *to <= *from)
            item.report("roster.time_off_reversed");
        else if (from && to)
            all.push_back({*from, *to});
    }
    return all;
}

std::optional<int> readCap(const JsonCursor& caps, std::string_view member)
{
    const auto cap = caps.find(member);
    const auto most = cap ? cap->asInteger(0, kMostLeads) : std::nullopt;
    return most ? std::optional<int>(int(*most)) : std::nullopt;
}

Caps readCaps(const JsonCursor& item)
{
    const auto caps = item.find("caps");
    if (!caps || !caps->expectObject())
        return {};
    warnOfNoEffect(*caps, {"perDay", "perWeek", "perMonth", "open"});
    return {readCap(*caps, "perDay"), readCap(*caps, "perWeek"), readCap(*caps, "perMonth"),
            readCap(*caps, "open")};
}

Rep readRep(const JsonCursor& item)
{
    Rep rep;
    if (!item.expectObject())
        return rep;
    rep.id = readId<RepId>(item);
    rep.name = item.text("name");
    rep.email = item.text("email");
    rep.active = item.boolean("active", true);
    rep.team = readReference<TeamId>(item, "team");
    rep.hours = readHours(item);
    rep.holidays = readHolidayReferences(item);
    rep.caps = readCaps(item);
    const auto zone = readZone(item);
    rep.zone = zone.value_or(Zone::utc());
    rep.timeOff = readTimeOff(item, rep.zone);
    return rep;
}

void warnOfUnusedCatchUp(const JsonCursor& policy, CatchUpPolicy::Kind kind)
{
    switch (kind) {
    case CatchUpPolicy::Kind::None:
        return warnOfNoEffect(policy, {"policy"});
    case CatchUpPolicy::Kind::Capped:
        return warnOfNoEffect(policy, {"policy", "limit"});
    case CatchUpPolicy::Kind::Spread:
        return warnOfNoEffect(policy, {"policy", "over"});
    }
}

CatchUpPolicy readCatchUp(const JsonCursor& pool)
{
    CatchUpPolicy read;
    const auto policy = pool.find("catchUp");
    if (!policy || !policy->expectObject())
        return read;
    const auto kind = policy->require("policy");
    const auto choice = kind ? kind->asChoice({"none", "capped", "spread"}) : std::nullopt;
    if (choice) {
        read.kind = CatchUpPolicy::Kind(*choice);
        warnOfUnusedCatchUp(*policy, read.kind);
    }
    read.limit = policy->number("limit", read.limit, 0, 1000);
    read.spreadOver = int(policy->integer("over", read.spreadOver, 1, 1000));
    return read;
}

PoolMember readMember(const JsonCursor& item)
{
    PoolMember member;
    if (!item.expectObject())
        return member;
    warnOfNoEffect(item, {"rep", "weight", "caps", "eligible"});
    const auto rep = item.require("rep");
    member.rep = rep ? rep->asKey<RepId>().value_or(RepId()) : RepId();
    member.weight = item.number("weight", member.weight, kLeastWeight, kMostWeight);
    member.caps = readCaps(item);
    if (const auto eligible = item.find("eligible"))
        member.eligible = parseCondition(*eligible);
    return member;
}

Pool readPool(const JsonCursor& item)
{
    Pool pool;
    if (!item.expectObject())
        return pool;
    pool.id = readId<PoolId>(item);
    pool.name = item.text("name");
    pool.strategy = item.text("strategy", pool.strategy);
    pool.availability = readAvailability(item);
    pool.catchUp = readCatchUp(item);
    const auto sticky = item.find("sticky");
    pool.sticky = Pool::Sticky(sticky ? sticky->asChoice({"no", "account", "email_domain"}).value_or(0) : 0);
    pool.stickyCostsTurn = item.boolean("stickyCostsTurn", true);
    pool.valueField = item.text("valueField");
    for (const JsonCursor& element : item.elements("members"))
        pool.members.push_back(readMember(element));
    return pool;
}

template <typename Item>
std::vector<Item> readAll(const JsonCursor& root, std::string_view member, Item (*read)(const JsonCursor&))
{
    std::vector<Item> all;
    for (const JsonCursor& element : root.elements(member))
        all.push_back(read(element));
    return all;
}

void checkFormat(const JsonCursor& root)
{
    const auto member = root.require("format");
    const auto format = member ? member->asInteger(1, 1'000'000) : std::nullopt;
    if (format && *format != 1)
        member->report("document.newer_format", {std::to_string(*format), "1"});
}

} // namespace

std::optional<Roster> parseRoster(const Json& document, Problems& problems)
{
    Problems found;
    const JsonCursor root(document, "", found);
    Roster roster;
    if (root.expectObject()) {
        checkFormat(root);
        roster.holidays = readAll(root, "holidays", readHolidayList);
        roster.calendars = readAll(root, "calendars", readCalendar);
        roster.teams = readAll(root, "teams", readTeam);
        roster.reps = readAll(root, "reps", readRep);
        roster.pools = readAll(root, "pools", readPool);
        checkRoster(roster, found);
    }
    const bool failed = hasErrors(found);
    problems.insert(problems.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
    if (failed)
        return std::nullopt;
    roster.document = document;
    return roster;
}

} // namespace baton
