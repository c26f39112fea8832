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

struct RosterFacts {
    std::int64_t version = 0;
    std::int64_t effectiveFrom = 0;
    std::int64_t afterDecision = 0;
    std::map<std::string, RepFacts, std::less<>> reps;
};

RepFacts repFacts(const Json& rep)
{
    RepFacts facts;
    const auto active = rep.find("active");
    facts.active = active == rep.end() || !active->is_boolean() || active->get<bool>();
    const auto caps = rep.find("caps");
    if (caps != rep.end() && caps->is_object() && caps->contains("open") && caps->at("open").is_number())
        facts.openCap = std::int64_t(caps->at("open").get<double>());
    return facts;
}

RosterFacts rosterFacts(const Rows& rows)
{
    RosterFacts roster{rows.integer(0), rows.integer(1), rows.integer(2), {}};
    const JsonDocument document = parseJson(rows.text(3));
    if (!document.ok() || !document.root.is_object() || !document.root.contains("reps"))
        return roster;
    for (const Json& rep : document.root.at("reps")) {
        if (rep.is_object() && rep.contains("id") && rep.at("id").is_string())
            roster.reps.emplace(rep.at("id").get<std::string>(), repFacts(rep));
    }
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

/// Assignments in order of decisions; a cap is looked at where the engine assigned last, among those still
/// open: then the rep had at least as many, and closing and lowering the cap later are no excuse and no
/// fault.
class RepUse {
public:
    explicit RepUse(VerifyReport& report) : m_report(report) {}

    void take(const std::string& rep, const RepFacts& facts, bool isOpen, bool byOverride,
              const std::string& lead)
    {
        if (!facts.active)
            m_report.add({"I7", "lead " + lead, "verify.rep_inactive", {rep}});
        if (!isOpen)
            return;
        const std::int64_t open = ++m_open[rep];
        if (!byOverride && facts.openCap && open > *facts.openCap)
            m_report.add({"I3",
                          "rep " + rep,
                          "verify.cap_exceeded",
                          {std::to_string(open), std::to_string(*facts.openCap), lead}});
    }

private:
    VerifyReport& m_report;
    std::map<std::string, std::int64_t> m_open;
};

Result<void> verifyReps(Connection& connection, const std::vector<RosterFacts>& rosters, VerifyReport& report)
{
    Statement select(connection,
                     "SELECT a.lead_id, a.rep, a.closed_at IS NULL, a.override, d.roster_version "
                     "FROM assignment a JOIN decision d ON d.id = a.decision_id ORDER BY a.decision_id");
    RepUse use(report);
    auto rows = select.query();
    while (rows.next()) {
        const std::string rep = rows.string(1);
        const auto roster = std::ranges::find(rosters, rows.integer(4), &RosterFacts::version);
        if (roster == rosters.end())
            continue; // verify.no_roster names it
        const auto facts = roster->reps.find(rep);
        if (facts == roster->reps.end())
            report.add({"I7", "lead " + rows.string(0), "verify.rep_unknown", {rep}});
        else
            use.take(rep, facts->second, rows.integer(2) != 0, rows.integer(3) != 0, rows.string(0));
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
