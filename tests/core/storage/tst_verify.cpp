// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/states_by_events.h"
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
    void indexWithoutItsEntriesIsFound();
    void overrideMayExceedTheCap();
    void overrideMayExceedTheCapInAPool();
    void eventsOfEveryKindLeaveTheirStates_data();
    void eventsOfEveryKindLeaveTheirStates();
    void rosterRecordedLaterIsNoFault();
    void rosterReplacedBeforeTheDecisionIsFound();
    void listIsBoundedButTheCountIsNot();
    void progressMayStopIt();
};

namespace {

void append(Fixture& f, LeadRow& lead, const char* kind)
{
    (void)taken(
        f.repos().events.append(lead.chain, {lead.lead.id, at("2026-03-02T10:00Z"), "engine", kind, "{}"}));
}

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
    append(f, lead, "assigned");
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
    append(f, held, "held");
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
    append(f, nurtured, "scored");
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
    QCOMPARE(report.events, std::int64_t(9));
}

void TstVerify::everyFaultIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char* sql, const char* violation) {
        QTest::newRow(violation) << QString(sql) << QString(violation);
    };
    row("UPDATE lead SET owner = 'eli' WHERE id = 1", "I1 verify.owner_differs lead 1");
    row("CREATE TABLE twice AS SELECT * FROM assignment_open UNION ALL SELECT * FROM assignment_open; "
        "DROP TABLE assignment_open; CREATE TABLE assignment_open AS SELECT * FROM twice",
        "I1 verify.assigned_twice lead 1");
    row("UPDATE import_run SET rows_read = 2", "I2 verify.rows_lost import 1");
    row("UPDATE lead SET import_id = NULL", "I2 verify.created_differs import 1");
    row("UPDATE rep_load SET open = 1", "I3 verify.rep_load_differs rep dana");
    row("DELETE FROM rep_load", "I3 verify.rep_load_differs rep dana");
    row("UPDATE pool_balance SET open = 3", "I3 verify.pool_load_differs pool ne");
    row("UPDATE roster_version SET document = replace(document, '\"open\":2', '\"open\":1')",
        "I3 verify.cap_exceeded rep dana");
    row("UPDATE roster_version SET document = replace(document, '}]}', '}],\"pools\":[{\"id\":\"ne\","
        "\"members\":[{\"rep\":\"dana\",\"caps\":{\"open\":1}}]}]}')",
        "I3 verify.pool_cap_exceeded pool ne");
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
    row("UPDATE lead SET owner = 'eli' WHERE id = 4", "I9 verify.owner_but_not_owned lead 4");
    row("UPDATE lead SET state = 'ended' WHERE id = 4", "I9 verify.ended_without_disposition lead 4");
    row("UPDATE lead SET state = 'withdrawn' WHERE id = 4", "I9 verify.state_differs lead 4");
    row("DELETE FROM journey; UPDATE lead SET state = 'nurture' WHERE id = 3",
        "I9 verify.state_differs lead 3");
    row("DELETE FROM assignment_open WHERE lead_id = 1; "
        "UPDATE lead SET state = 'ended', owner = NULL, disposition = 'lost' WHERE id = 1",
        "I9 verify.state_differs lead 1");
    row("UPDATE playbook_version SET document = '{} '", "I4 verify.document_changed playbook 1");
    row("UPDATE roster_version SET document = document || ' '", "I4 verify.document_changed roster 1");
    row("DELETE FROM journey", "I9 verify.held_without_journey lead 3");
    row("UPDATE lead SET state = 'ended' WHERE id = 3", "I9 verify.journey_without_hold lead 3");
    row("PRAGMA foreign_keys=OFF; DELETE FROM import_run", "file verify.refers_to_nothing table lead");
    row("PRAGMA foreign_keys=OFF; UPDATE lead SET account_id = 9 WHERE id = 4",
        "file verify.refers_to_nothing table lead");
    row("PRAGMA foreign_keys=OFF; DELETE FROM lead WHERE id = 1",
        "file verify.refers_to_nothing table assignment_open");
    row("PRAGMA foreign_keys=OFF; DELETE FROM lead WHERE id = 2",
        "file verify.refers_to_nothing table decision");
    row("PRAGMA foreign_keys=OFF; DELETE FROM lead WHERE id = 3",
        "file verify.refers_to_nothing table journey");
    row("INSERT INTO lead_exclusion VALUES (4, 'eli'); PRAGMA foreign_keys=OFF; DELETE FROM lead WHERE id = "
        "4",
        "file verify.refers_to_nothing table lead_exclusion");
    row("INSERT INTO import_change VALUES (1, 1, 9, 1, '{}')",
        "file verify.refers_to_nothing table import_change");
    row("INSERT INTO lead_action VALUES (1, 0, 'ada', 'note', '{}', NULL, NULL); "
        "INSERT INTO lead_action_lead VALUES (1, 9, 1, '{}')",
        "file verify.refers_to_nothing table lead_action_lead");
    row("DELETE FROM lead WHERE id = 4; DELETE FROM lead_event WHERE lead_id = 4",
        "file verify.rows_missing table lead");
    row("DELETE FROM lead_event WHERE lead_id = 4", "file verify.rows_missing table lead_event");
    row("PRAGMA foreign_keys=OFF; DELETE FROM decision WHERE id = 1",
        "file verify.rows_missing table decision");
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

void TstVerify::indexWithoutItsEntriesIsFound()
{
    Fixture f;
    fill(f);
    VERIFY_OK(f.connection().execute(
        "DROP INDEX assignment_rep; "
        "CREATE INDEX assignment_rep ON assignment_open (rep) WHERE rep = 'nobody'; "
        "PRAGMA writable_schema=ON; "
        "UPDATE sqlite_master SET sql = 'CREATE INDEX assignment_rep ON assignment_open (rep)' "
        "WHERE name = 'assignment_rep'; PRAGMA writable_schema=RESET"));
    const auto report = taken(verifyWorkspace(f.connection()));
    QVERIFY(!report.clean());
    const Violation missing{
        "file", f.connection().path(), "verify.file_damaged", {"row 1 missing from index assignment_rep"}};
    QVERIFY(report.violations.front() == missing);
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

void TstVerify::overrideMayExceedTheCapInAPool()
{
    Fixture f;
    const std::string roster = R"({"format":1,"reps":[{"id":"dana"}],
        "pools":[{"id":"ne","members":[{"rep":"dana","caps":{"open":1}}]}]})";
    f.roster =
        taken(f.repos().rosters.record({{}, at("2026-01-01T00:00Z"), roster, sha256({roster}), "ada", {}}));
    {
        auto transaction = taken(Transaction::begin(f.connection()));
        assignLead(f, "dana", 1);
        assignLead(f, "dana", 2, true);
        VERIFY_OK(transaction.commit());
    }
    QCOMPARE(codes(f.connection()), std::vector<std::string>());
    VERIFY_OK(f.connection().execute("UPDATE assignment_open SET override = 0"));
    QCOMPARE(codes(f.connection()), std::vector<std::string>{"I3 verify.pool_cap_exceeded pool ne"});
}

void TstVerify::eventsOfEveryKindLeaveTheirStates_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("states");
    const auto row = [](const char* kinds, const char* states) {
        QTest::newRow(kinds) << QString(kinds).split(' ') << QString(states);
    };
    row("received", "due");
    row("received activity.page_view updated note.added edited snoozed", "due");
    row("received scored", "nurture");
    row("received held", "held");
    row("received held scored", "nurture");
    row("received held assigned", "owned");
    row("received assigned scored accepted contacted contact_retracted", "owned");
    row("received ended", "ended");
    row("received assigned returned", "due");
    row("received assigned rejected", "due, nurture, ended");
    row("received assigned recycled recycling_ended", "nurture");
    row("received scored stage_set", "due, nurture");
    row("received held stage_set", "held");
    row("received scored withdrawn restored activities_withdrawn", "withdrawn");
    row("received assigned restored", "owned");
    row("received scored stage_set ended restored", "nurture, ended");
    row("received assigned undone", "due, owned, held, nurture, ended");
    row("received assigned undone scored", "owned, nurture");
    row("received unheard_of", "due, owned, held, nurture, ended, withdrawn");
}

void TstVerify::eventsOfEveryKindLeaveTheirStates()
{
    QFETCH(const QStringList, kinds);
    QFETCH(const QString, states);
    StatesByEvents reached;
    for (const QString& kind : kinds)
        reached.take(kind.toStdString());
    QCOMPARE(QString::fromStdString(reached.text()), states);
    for (const char* state : {"due", "owned", "held", "nurture", "ended", "withdrawn"})
        QCOMPARE(reached.has(state), states.split(", ").contains(state));
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
