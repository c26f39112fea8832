// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify_roster.h"

#include "core/base/json.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <map>

namespace baton {

namespace {

/// What of a rep matters here, read leniently: the document was checked when it was recorded.
struct RepFacts {
    bool active = true;
    std::optional<std::int64_t> openCap;
};

using PoolAndRep = std::pair<std::string, std::string>;

struct RosterFacts {
    std::int64_t version = 0;
    std::int64_t effectiveFrom = 0;
    std::int64_t afterDecision = 0;
    std::map<std::string, RepFacts, std::less<>> reps;
    std::map<PoolAndRep, std::int64_t> openCapsInPools;
};

/// Of a rep, or of a member within the pool.
std::optional<std::int64_t> openCap(const Json& item)
{
    const auto caps = item.find("caps");
    if (caps == item.end() || !caps->is_object() || !caps->contains("open") || !caps->at("open").is_number())
        return std::nullopt;
    return std::int64_t(caps->at("open").get<double>());
}

/// The objects in a list that is a member, with a text that names each.
template <typename Take>
void forEachNamed(const Json& parent, const char* list, const char* name, Take take)
{
    const auto items = parent.find(list);
    if (items == parent.end() || !items->is_array())
        return;
    for (const Json& item : *items) {
        if (item.is_object() && item.contains(name) && item.at(name).is_string())
            take(item, item.at(name).get<std::string>());
    }
}

RepFacts repFacts(const Json& rep)
{
    const auto active = rep.find("active");
    return {active == rep.end() || !active->is_boolean() || active->get<bool>(), openCap(rep)};
}

RosterFacts rosterFacts(const Rows& rows)
{
    RosterFacts roster{rows.integer(0), rows.integer(1), rows.integer(2), {}, {}};
    const JsonDocument document = parseJson(rows.text(3));
    if (!document.ok() || !document.root.is_object())
        return roster;
    forEachNamed(document.root, "reps", "id",
                 [&](const Json& rep, const std::string& id) { roster.reps.emplace(id, repFacts(rep)); });
    forEachNamed(document.root, "pools", "id", [&](const Json& pool, const std::string& id) {
        forEachNamed(pool, "members", "rep", [&](const Json& member, const std::string& rep) {
            if (const auto cap = openCap(member))
                roster.openCapsInPools.emplace(PoolAndRep(id, rep), *cap);
        });
    });
    return roster;
}

Result<std::vector<RosterFacts>> allRosters(Connection& connection)
{
    Statement select(connection,
                     "SELECT version, effective_from, after_decision, document FROM roster_version "
                     "ORDER BY version");
    std::vector<RosterFacts> all;
    auto rows = select.query();
    while (rows.next())
        all.push_back(rosterFacts(rows));
    BATON_TRY(rows.done());
    return all;
}

/// Which of the rosters known when a decision was made held at its instant.
const RosterFacts* rosterFor(const std::vector<RosterFacts>& rosters, std::int64_t decision, std::int64_t at)
{
    const RosterFacts* best = nullptr;
    for (const RosterFacts& roster : rosters) {
        if (roster.afterDecision >= decision || roster.effectiveFrom > at)
            continue;
        if (!best || roster.effectiveFrom >= best->effectiveFrom)
            best = &roster;
    }
    return best;
}

Result<void> verifyRosterOfDecisions(Connection& connection, const std::vector<RosterFacts>& rosters,
                                     VerifyReport& report)
{
    Statement select(connection, "SELECT id, lead_id, at, roster_version FROM decision ORDER BY id");
    auto rows = select.query();
    while (rows.next()) {
        const RosterFacts* const held = rosterFor(rosters, rows.integer(0), rows.integer(2));
        if (held && held->version != rows.integer(3))
            report.add({"I7",
                        "lead " + rows.string(1),
                        "verify.roster_replaced",
                        {rows.string(0), rows.string(3), std::to_string(held->version)}});
    }
    return rows.done();
}

struct Assigned {
    std::string lead;
    std::string rep;
    std::string pool; ///< empty: outside pools
    bool isOpen = false;
    bool byOverride = false;
};

/// Assignments in order of decisions; a cap is looked at where the engine assigned last, among those still
/// open: then the rep had at least as many, and closing and lowering the cap later are no excuse and no
/// fault.
class RepUse {
public:
    explicit RepUse(VerifyReport& report) : m_report(report) {}

    void take(const Assigned& assigned, const RosterFacts& roster)
    {
        const auto facts = roster.reps.find(assigned.rep);
        if (facts == roster.reps.end())
            return m_report.add({"I7", "lead " + assigned.lead, "verify.rep_unknown", {assigned.rep}});
        if (!facts->second.active)
            m_report.add({"I7", "lead " + assigned.lead, "verify.rep_inactive", {assigned.rep}});
        if (!assigned.isOpen)
            return;
        count(assigned, facts->second.openCap);
        if (!assigned.pool.empty())
            countInPool(assigned, roster);
    }

private:
    void count(const Assigned& assigned, std::optional<std::int64_t> cap)
    {
        const std::int64_t open = ++m_open[assigned.rep];
        if (!assigned.byOverride && cap && open > *cap)
            m_report.add({"I3",
                          "rep " + assigned.rep,
                          "verify.cap_exceeded",
                          {std::to_string(open), std::to_string(*cap), assigned.lead}});
    }

    void countInPool(const Assigned& assigned, const RosterFacts& roster)
    {
        const PoolAndRep member(assigned.pool, assigned.rep);
        const std::int64_t open = ++m_openInPools[member];
        const auto cap = roster.openCapsInPools.find(member);
        if (!assigned.byOverride && cap != roster.openCapsInPools.end() && open > cap->second)
            m_report.add({"I3",
                          "pool " + assigned.pool,
                          "verify.pool_cap_exceeded",
                          {assigned.rep, std::to_string(open), std::to_string(cap->second), assigned.lead}});
    }

    VerifyReport& m_report;
    std::map<std::string, std::int64_t> m_open;
    std::map<PoolAndRep, std::int64_t> m_openInPools;
};

Result<void> verifyReps(Connection& connection, const std::vector<RosterFacts>& rosters, VerifyReport& report)
{
    Statement select(connection,
                     "SELECT a.lead_id, a.rep, a.pool, a.closed_at IS NULL, a.override, d.roster_version "
                     "FROM assignment a JOIN decision d ON d.id = a.decision_id ORDER BY a.decision_id");
    RepUse use(report);
    auto rows = select.query();
    while (rows.next()) {
        const auto roster = std::ranges::find(rosters, rows.integer(5), &RosterFacts::version);
        if (roster != rosters.end()) // verify.no_roster names it otherwise
            use.take(
                {rows.string(0), rows.string(1), rows.string(2), rows.integer(3) != 0, rows.integer(4) != 0},
                *roster);
    }
    return rows.done();
}

} // namespace

Result<void> verifyRosterUse(Connection& connection, VerifyReport& report)
{
    const auto rosters = allRosters(connection);
    if (!rosters)
        return rosters.error();
    BATON_TRY(verifyRosterOfDecisions(connection, *rosters, report));
    return verifyReps(connection, *rosters, report);
}

} // namespace baton
