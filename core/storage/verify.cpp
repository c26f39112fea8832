// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/connection.h"
#include "core/storage/seal_repository.h"
#include "core/storage/transaction.h"
#include "core/storage/verify_chains.h"
#include "core/storage/verify_ledger.h"
#include "core/storage/verify_roster.h"

namespace baton {

void VerifyReport::add(Violation violation)
{
    ++found;
    if (violations.size() < kMostListed)
        violations.push_back(std::move(violation));
}

namespace {

/// A query whose every row is a violation: column 0 says what of, the others are arguments.
struct Check {
    const char* invariant;
    const char* code;
    const char* sql;
};

constexpr Check kChecks[] = {
    {"I1", "verify.owner_differs",
     "SELECT 'lead ' || l.id, coalesce(l.owner, ''), a.rep FROM assignment_open a JOIN lead l ON l.id = "
     "a.lead_id "
     "WHERE l.owner IS NOT a.rep"},
    // The key of the table forbids it; but tables can be made anew without their keys.
    {"I1", "verify.assigned_twice",
     "SELECT 'lead ' || lead_id, count(*) FROM assignment_open GROUP BY lead_id HAVING count(*) > 1"},
    {"I2", "verify.rows_lost",
     "SELECT 'import ' || id, rows_read, created + updated + duplicate + rejected FROM import_run "
     "WHERE rows_read <> created + updated + duplicate + rejected"},
    {"I2", "verify.created_differs",
     "SELECT 'import ' || r.id, r.created, count(l.id) FROM import_run r LEFT JOIN lead l ON l.import_id = "
     "r.id "
     "WHERE r.kind = 'leads' GROUP BY r.id, r.created HAVING count(l.id) <> r.created"},
    {"I3", "verify.rep_load_differs",
     "SELECT 'rep ' || coalesce(r.rep, a.rep), coalesce(r.open, 0), coalesce(a.open, 0) FROM rep_load r "
     "FULL JOIN (SELECT rep, count(*) AS open FROM assignment_open GROUP BY rep) a ON "
     "a.rep = r.rep "
     "WHERE coalesce(r.open, 0) <> coalesce(a.open, 0)"},
    {"I3", "verify.pool_load_differs",
     "SELECT 'pool ' || coalesce(b.pool, a.pool), coalesce(b.rep, a.rep), coalesce(b.open, 0), "
     "coalesce(a.open, 0) "
     "FROM pool_balance b FULL JOIN (SELECT pool, rep, count(*) AS open FROM assignment_open "
     "WHERE pool IS NOT NULL GROUP BY pool, rep) a ON a.pool = b.pool AND a.rep = "
     "b.rep "
     "WHERE coalesce(b.open, 0) <> coalesce(a.open, 0)"},
    {"I4", "verify.no_decision",
     "SELECT 'lead ' || a.lead_id, a.decision_id FROM assignment a LEFT JOIN decision d ON d.id = "
     "a.decision_id "
     "WHERE d.id IS NULL OR d.lead_id <> a.lead_id"},
    {"I4", "verify.decided_twice",
     "SELECT 'lead ' || o.lead_id, o.decision_id FROM assignment_open o "
     "JOIN assignment_past p ON p.decision_id = o.decision_id"},
    {"I4", "verify.no_playbook",
     "SELECT 'lead ' || d.lead_id, d.id, d.playbook_version FROM decision d "
     "WHERE d.playbook_version NOT IN (SELECT version FROM playbook_version WHERE status <> 'draft')"},
    {"I4", "verify.no_roster",
     "SELECT 'lead ' || d.lead_id, d.id, d.roster_version FROM decision d "
     "WHERE d.roster_version NOT IN (SELECT version FROM roster_version)"},
    {"I8", "verify.events_without_lead",
     "SELECT DISTINCT 'lead ' || e.lead_id FROM lead_event e WHERE NOT EXISTS (SELECT 1 FROM lead l WHERE "
     "l.id = e.lead_id)"},
    {"I9", "verify.due_without_instant",
     "SELECT 'lead ' || id FROM lead WHERE state = 'due' AND due_at IS NULL"},
    {"I9", "verify.owned_without_assignment",
     "SELECT 'lead ' || l.id, coalesce(l.owner, '') FROM lead l WHERE l.state = 'owned' AND (l.owner IS NULL "
     "OR "
     "NOT EXISTS (SELECT 1 FROM assignment_open a WHERE a.lead_id = l.id))"},
    {"I9", "verify.open_but_not_owned",
     "SELECT 'lead ' || l.id, l.state FROM assignment_open a JOIN lead l ON l.id = a.lead_id "
     "WHERE l.state <> 'owned'"},
    {"I9", "verify.owner_but_not_owned",
     "SELECT 'lead ' || l.id, l.state, l.owner FROM lead l WHERE l.state <> 'owned' AND l.owner IS NOT NULL "
     "AND NOT EXISTS (SELECT 1 FROM assignment_open a WHERE a.lead_id = l.id)"},
    {"I9", "verify.ended_without_disposition",
     "SELECT 'lead ' || id FROM lead WHERE state = 'ended' AND coalesce(disposition, '') = ''"},
    {"I9", "verify.held_without_journey",
     "SELECT 'lead ' || l.id FROM lead l WHERE l.state = 'held' AND NOT EXISTS "
     "(SELECT 1 FROM journey j WHERE j.lead_id = l.id)"},
    {"I9", "verify.journey_without_hold",
     "SELECT 'lead ' || j.lead_id, l.state FROM journey j JOIN lead l ON l.id = j.lead_id WHERE l.state <> "
     "'held'"},
    {"I9", "verify.journey_without_playbook",
     "SELECT 'lead ' || lead_id, playbook_version FROM journey "
     "WHERE playbook_version NOT IN (SELECT version FROM playbook_version)"},
    // Who edits the file by hand is held to no reference. Those below the first are declared nowhere, but no
    // lead is ever deleted. Tables without row numbers name no first one.
    {"file", "verify.refers_to_nothing",
     "SELECT 'table ' || child, count(*), parent, coalesce(min(number), '?') FROM ("
     "SELECT \"table\" AS child, parent, rowid AS number FROM pragma_foreign_key_check "
     "UNION ALL SELECT 'decision', 'lead', id FROM decision WHERE lead_id NOT IN (SELECT id FROM lead) "
     "UNION ALL SELECT 'import_change', 'lead', id FROM import_change "
     "WHERE lead_id NOT IN (SELECT id FROM lead) "
     "UNION ALL SELECT 'lead_action_lead', 'lead', NULL FROM lead_action_lead "
     "WHERE lead_id NOT IN (SELECT id FROM lead)) GROUP BY child, parent"},
    // Each new row takes the number after the greatest there is, and none of these is ever deleted.
    {"file", "verify.rows_missing",
     "SELECT 'table ' || name, held, last FROM ("
     "SELECT 'lead' AS name, count(*) AS held, max(id) AS last FROM lead "
     "UNION ALL SELECT 'lead_event', count(*), max(seq) FROM lead_event "
     "UNION ALL SELECT 'decision', count(*), max(id) FROM decision) WHERE held <> last"},
};

Result<void> runCheck(Connection& connection, const Check& check, VerifyReport& report)
{
    Statement select(connection, check.sql);
    auto rows = select.query();
    while (rows.next()) {
        Violation violation{check.invariant, rows.string(0), check.code, {}};
        for (int column = 1; column < rows.columnCount(); ++column)
            violation.args.push_back(rows.string(column));
        report.add(std::move(violation));
    }
    return rows.done();
}

Result<void> verifySeals(Connection& connection, VerifyReport& report)
{
    const auto broken = SealRepository(connection).firstBroken();
    if (!broken)
        return broken.error();
    if (*broken)
        report.add({"I8",
                    "seal " + std::to_string((*broken)->id),
                    "verify.seal_broken",
                    {toHex(bytesOf((*broken)->hash))}});
    return {};
}

/// What was decided by must be what was published.
Result<void> verifyDocuments(Connection& connection, VerifyReport& report)
{
    Statement select(
        connection,
        "SELECT 'playbook ' || version, document, hash FROM playbook_version WHERE status <> 'draft' "
        "UNION ALL SELECT 'roster ' || version, document, hash FROM roster_version");
    auto rows = select.query();
    while (rows.next()) {
        if (sha256({rows.text(1)}) != rows.digest(2))
            report.add({"I4", rows.string(0), "verify.document_changed", {}});
    }
    return rows.done();
}

/// Damage below the level of rows, and indexes that are not those of their tables.
Result<void> verifyPages(Connection& connection, VerifyReport& report)
{
    Statement check(connection, "PRAGMA integrity_check(20)");
    auto rows = check.query();
    while (rows.next()) {
        if (rows.text(0) != "ok")
            report.add({"file", connection.path(), "verify.file_damaged", {rows.string(0)}});
    }
    return rows.done();
}

} // namespace

Result<VerifyReport> verifyWorkspace(Connection& connection,
                                     const std::function<bool(std::int64_t)>& progress)
{
    auto transaction = Transaction::beginRead(connection);
    if (!transaction)
        return transaction.error();
    VerifyReport report;
    BATON_TRY(verifyPages(connection, report));
    for (const Check& check : kChecks)
        BATON_TRY(runCheck(connection, check, report));
    BATON_TRY(verifyDocuments(connection, report));
    BATON_TRY(verifyRosterUse(connection, report));
    BATON_TRY(verifyLedger(connection, report));
    BATON_TRY(verifySeals(connection, report));
    BATON_TRY(verifyChains(connection, progress, report));
    return report;
}

} // namespace baton
