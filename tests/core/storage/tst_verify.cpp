// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

class TstVerify : public QObject {
    Q_OBJECT
private slots:
    void soundWorkspaceIsClean();
    void everyFaultIsFound_data();
    void everyFaultIsFound();
    void overrideMayExceedTheCap();
    void rosterRecordedLaterIsNoFault();
    void rosterReplacedBeforeTheDecisionIsFound();
    void listIsBoundedButTheCountIsNot();
    void progressMayStopIt();
};

namespace {

/// Assigns a new lead and keeps all books.
void assignLead(Fixture& f, const char* rep, std::int64_t nth, bool byOverride = false)
{
    auto& repos = f.repos();
    LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    AssignmentRow row = f.assignment(lead.lead.id, rep);
    row.byOverride = byOverride;
    lead.lead.owner = row.rep;
    lead.state = LeadState::Owned;
    lead.dueAt.reset();
    const std::vector<LedgerEntry> entries{{"dana", Booking::Reason::Accrued, {Credit::kLead}},
                                           {rep, Booking::Reason::Assigned, {-Credit::kLead}}};
    row.ledgerPool = row.pool;
    row.position = nth;
    appendLedgerJson(row.entries, entries);
    MemberBalance balance;
    balance.load.open = std::int32_t(nth);
    if (!repos.leads.updateProgress(lead) || !repos.assignments.open(row) ||
        !repos.ledger.storePosition("ne", nth) || !repos.ledger.storeBalance("ne", rep, balance) ||
        !repos.ledger.storeRepLoad(rep, balance.load))
        qFatal("cannot assign");
}

/// Two leads owned by dana (whose cap is 2), one held, one nurtured, one due, one import.
void fill(Fixture& f)
{
    auto transaction = taken(Transaction::begin(f.connection()));
    assignLead(f, "dana", 1);
    assignLead(f, "dana", 2);
    LeadRow held = f.arrive("held@b.example", at("2026-03-02T10:00Z"));
    held.state = LeadState::Held;
    ImportRow run{{},
                  ImportRow::Kind::Leads,
                  "a.csv",
                  {},
                  "{}",
                  "{}",
                  {},
                  {},
                  ImportRow::Status::Done,
                  0,
                  1,
                  1,
                  0,
                  0,
                  0,
                  "ada"};
    run.id = taken(f.repos().imports.insert(run));
    held.import = run.id;
    LeadRow nurtured = f.arrive("nurtured@b.example", at("2026-03-02T10:00Z"));
    nurtured.state = LeadState::Nurture;
    f.arrive("due@b.example", at("2026-03-02T10:00Z"));
    if (!f.repos().leads.update(held) || !f.repos().leads.updateProgress(nurtured) ||
        !f.repos().journeys.store(
            {held.lead.id, f.playbook, "main", "n", "q", at("2026-03-02T10:00Z"), {}, {}, {}}) ||
        !f.repos().seals.seal(at("2026-03-02T11:00Z")) || !transaction.commit())
        qFatal("cannot fill");
}

std::vector<std::string> codes(Connection& connection)
{
    std::vector<std::string> all;
    for (const auto& violation : taken(verifyWorkspace(connection)).violations)
        all.push_back(violation.invariant + ' ' + violation.code + ' ' + violation.subject);
    return all;
}

} // namespace

void TstVerify::soundWorkspaceIsClean()
{
    Fixture f;
    fill(f);
    QCOMPARE(codes(f.connection()), std::vector<std::string>());
    const auto report = taken(verifyWorkspace(f.connection()));
    QVERIFY(report.clean());
    QCOMPARE(report.leads, std::int64_t(5));
    QCOMPARE(report.events, std::int64_t(5));
}

void TstVerify::everyFaultIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char* sql, const char* violation) {
        QTest::newRow(violation) << QString(sql) << QString(violation);
    };
    row("UPDATE lead SET owner = 'eli' WHERE id = 1", "I1 verify.owner_differs lead 1");
    row("UPDATE import_run SET rows_read = 2", "I2 verify.rows_lost import 1");
    row("UPDATE lead SET import_id = NULL", "I2 verify.created_differs import 1");
    row("UPDATE rep_load SET open = 1", "I3 verify.rep_load_differs rep dana");
    row("DELETE FROM rep_load", "I3 verify.rep_load_differs rep dana");
    row("UPDATE pool_balance SET open = 3", "I3 verify.pool_load_differs pool ne");
    row("UPDATE roster_version SET document = replace(document, '\"open\":2', '\"open\":1')",
        "I3 verify.cap_exceeded rep dana");
    row("UPDATE decision SET lead_id = 2 WHERE id = 1", "I4 verify.no_decision lead 1");
    row("INSERT INTO assignment_past SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, "
        "opened_at, 'rejected', override, NULL, NULL, NULL FROM assignment_open WHERE lead_id = 1",
        "I4 verify.decided_twice lead 1");
    row("PRAGMA foreign_keys=OFF; UPDATE decision SET playbook_version = 9 WHERE id = 1",
        "I4 verify.no_playbook lead 1");
    row("PRAGMA foreign_keys=OFF; UPDATE decision SET roster_version = 9 WHERE id = 1",
        "I4 verify.no_roster lead 1");
    row("UPDATE assignment_open SET rep = 'gone' WHERE decision_id = 1", "I7 verify.rep_inactive lead 1");
    row("UPDATE assignment_open SET rep = 'nobody' WHERE decision_id = 1", "I7 verify.rep_unknown lead 1");
    row("UPDATE lead_event SET kind = 'x' WHERE lead_id = 5", "I8 verify.chain_changed lead 5");
    row("DELETE FROM lead_event WHERE lead_id = 5", "I8 verify.no_events lead 5");
    row("UPDATE lead SET event_count = 2 WHERE id = 5", "I8 verify.chain_cut lead 5");
    row("UPDATE lead SET head_hash = zeroblob(32) WHERE id = 5", "I8 verify.head_changed lead 5");
    row("UPDATE lead SET last_event = 1 WHERE id = 5", "I8 verify.head_changed lead 5");
    row("UPDATE lead_event SET previous = 1 WHERE lead_id = 5", "I8 verify.chain_changed lead 5");
    row("DELETE FROM lead WHERE id = 5", "I8 verify.events_without_lead lead 5");
    row("UPDATE seal SET at = 0", "I8 verify.seal_broken seal 1");
    row("UPDATE lead SET due_at = NULL WHERE id = 5", "I9 verify.due_without_instant lead 5");
    row("UPDATE lead SET state = 'owned' WHERE id = 5", "I9 verify.owned_without_assignment lead 5");
    row("UPDATE lead SET state = 'nurture', due_at = NULL WHERE id = 1",
        "I9 verify.open_but_not_owned lead 1");
    row("UPDATE playbook_version SET document = '{} '", "I4 verify.document_changed playbook 1");
    row("UPDATE roster_version SET document = document || ' '", "I4 verify.document_changed roster 1");
    row("DELETE FROM journey", "I9 verify.held_without_journey lead 3");
    row("UPDATE lead SET state = 'ended' WHERE id = 3", "I9 verify.journey_without_hold lead 3");
    row("UPDATE pool_balance SET owed = 1", "ledger verify.balance_differs pool ne");
    row("UPDATE pool_balance SET deferred = 1", "ledger verify.balance_differs pool ne");
    row("UPDATE pool_position SET position = 3", "ledger verify.ledger_position pool ne");
    row("DELETE FROM pool_position", "ledger verify.ledger_position pool ne");
    row("UPDATE assignment_open SET ledger_pool = NULL WHERE position = 1",
        "ledger verify.ledger_gap pool ne");
    row("UPDATE assignment_open SET entries = '[' WHERE position = 1",
        "ledger verify.ledger_damaged pool ne");
    row("UPDATE assignment_open SET entries = '[[\"dana\",\"a\",5]]' WHERE position = 1",
        "ledger verify.ledger_unbalanced pool ne");
}

void TstVerify::everyFaultIsFound()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, violation);
    Fixture f;
    fill(f);
    VERIFY_OK(f.connection().execute(sql.toStdString()));
    const auto found = codes(f.connection());
    QVERIFY2(std::ranges::find(found, violation.toStdString()) != found.end(),
             found.empty() ? "nothing" : found.front().c_str());
}

void TstVerify::overrideMayExceedTheCap()
{
    Fixture f;
    fill(f);
    {
        auto transaction = taken(Transaction::begin(f.connection()));
        assignLead(f, "dana", 3, true);
        VERIFY_OK(transaction.commit());
    }
    QCOMPARE(codes(f.connection()), std::vector<std::string>());
    VERIFY_OK(f.connection().execute("UPDATE assignment_open SET override = 0"));
    QCOMPARE(codes(f.connection()), std::vector<std::string>{"I3 verify.cap_exceeded rep dana"});
}

void TstVerify::rosterRecordedLaterIsNoFault()
{
    Fixture f;
    fill(f);
    const char* const lowered = R"({"format":1,"reps":[{"id":"dana","active":false,"caps":{"open":1}}]})";
    (void)taken(
        f.repos().rosters.record({{}, at("2026-01-01T00:00Z"), lowered, sha256({lowered}), "ada", {}}));
    QCOMPARE(codes(f.connection()), std::vector<std::string>());
}

void TstVerify::rosterReplacedBeforeTheDecisionIsFound()
{
    Fixture f;
    const std::string roster = R"({"format":1,"reps":[{"id":"dana"}]})";
    (void)taken(f.repos().rosters.record({{}, at("2026-02-01T00:00Z"), roster, sha256({roster}), "ada", {}}));
    fill(f);
    QCOMPARE(codes(f.connection()), (std::vector<std::string>{"I7 verify.roster_replaced lead 1",
                                                              "I7 verify.roster_replaced lead 2"}));
}

void TstVerify::listIsBoundedButTheCountIsNot()
{
    Fixture f;
    {
        auto transaction = taken(Transaction::begin(f.connection()));
        for (std::size_t i = 0; i < VerifyReport::kMostListed + 5; ++i)
            f.arrive("a@b.example", at("2026-03-02T10:00Z"));
        VERIFY_OK(f.connection().execute("UPDATE lead SET due_at = NULL"));
        VERIFY_OK(transaction.commit());
    }
    const auto report = taken(verifyWorkspace(f.connection()));
    QCOMPARE(report.violations.size(), VerifyReport::kMostListed);
    QCOMPARE(report.found, std::int64_t(VerifyReport::kMostListed + 5));
}

void TstVerify::progressMayStopIt()
{
    Fixture f;
    {
        auto transaction = taken(Transaction::begin(f.connection()));
        for (int i = 0; i < 4096; ++i)
            f.arrive("a@b.example", at("2026-03-02T10:00Z"));
        VERIFY_OK(transaction.commit());
    }
    COMPARE_ERROR(verifyWorkspace(f.connection(), [](std::int64_t) { return false; }), "storage.cancelled");
}

BATON_TEST(TstVerify);

} // namespace baton

#include "tst_verify.moc"
