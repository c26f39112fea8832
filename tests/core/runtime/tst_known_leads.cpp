// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_actions.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

/// Nobody qualifies by it.
constexpr const char* kPicky = R"({"format": 1, "name": "Picky",
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql",
             "when": {"field": "employees", "op": "present"}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "desk"}},
    "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
    "wait": {"type": "hold", "queue": "unrouted", "next": {"retry": "desk"}},
    "done": {"type": "end"}}}}})";

std::string stageOf(const LeadRow& row)
{
    return std::string(stageKey(row.lead.stage));
}

} // namespace

/// What files tell of leads that are known.
class TstKnownLeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStageMovesForwardOnly_data()
    {
        QTest::addColumn<QByteArray>("had");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("becomes");
        const auto row = [](const char* had, const char* told, const char* becomes) {
            QTest::newRow(qPrintable(QStringLiteral("%1, told %2").arg(had, told)))
                << QByteArray(had) << QByteArray(told) << QByteArray(becomes);
        };
        row("lead", "sql", "sql");
        row("subscriber", "customer", "customer");
        row("sql", "sql", "sql");
        row("sql", "lead", "sql");
        row("sql", "", "sql");
        row("lead", "recycled", "lead");
        row("lead", "disqualified", "lead");
        row("recycled", "mql", "recycled");
    }
    void aStageMovesForwardOnly()
    {
        QFETCH(const QByteArray, had);
        QFETCH(const QByteArray, told);
        QFETCH(const QByteArray, becomes);
        SmallWorkspace work;
        const QByteArray header = "Email,Lifecycle Stage\nada@acme.example,";
        work.importFile("first.csv", (header + had + "\n").constData());
        const auto second = work.importFile("second.csv", (header + told + "\n").constData());
        QCOMPARE(stageOf(work.row(LeadId{1})), becomes.toStdString());
        QCOMPARE(second.updated, had == becomes ? 0 : 1);
        QCOMPARE(second.duplicate, had == becomes ? 1 : 0);
        QVERIFY(undoImport(work.session(), second.id));
        QCOMPARE(stageOf(work.row(LeadId{1})), had.toStdString());
        QVERIFY(work.isSound());
    }

    void aStageThatQualifiesALeadInNurtureHasItRouted()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kPicky, "")->version);
        const LeadId lead = work.add("ada@acme.example");
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Nurture);

        const char* const qualified = "Email,Lifecycle Stage\nada@acme.example,MQL\n";
        const auto first = work.importFile("first.csv", qualified);
        QVERIFY(work.row(lead).state == LeadState::Due);
        QCOMPARE(undoImport(work.session(), first.id)->restored, 1);
        work.run();
        QCOMPARE(stageOf(work.row(lead)), std::string("lead"));
        QVERIFY(work.row(lead).state == LeadState::Nurture);

        const auto second = work.importFile("second.csv", qualified);
        work.run();
        QVERIFY(!work.owner(lead).empty());
        QVERIFY(undoImport(work.session(), second.id)->kept == std::vector<LeadId>{lead});
        QCOMPARE(stageOf(work.row(lead)), std::string("mql"));
        QVERIFY(work.isSound());
    }

    void whatAStageHadSentToAHoldIsNurturedAgain()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kPicky, "")->version);
        const LeadId lead = work.add("ada@acme.example");
        work.run();
        work.clock.set("2026-03-07T15:00:00Z"); // a Saturday
        const auto imported = work.importFile("first.csv", "Email,Lifecycle Stage\nada@acme.example,MQL\n");
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        QCOMPARE(undoImport(work.session(), imported.id)->restored, 1);
        QVERIFY(work.row(lead).state == LeadState::Nurture);
        QVERIFY(work.isSound());
        work.clock.set("2026-03-09T15:00:00Z");
        work.run();
        QVERIFY(work.owner(lead).empty());
        QVERIFY(work.isSound());
    }

    void aLeadThatHasEndedStaysWhereItIs()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("ada@acme.example");
        QCOMPARE(
            performAction(work.session(), std::vector<LeadId>{lead}, action::EndLead{"spam", false})->leads,
            1);
        const auto told = work.importFile("first.csv", "Email,Lifecycle Stage\nada@acme.example,SQL\n");
        QCOMPARE(told.duplicate, 1);
        QCOMPARE(stageOf(work.row(lead)), std::string("lead"));
    }

    void whatALeadThatHadAnOwnerWasToldGoesBack()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("ada@acme.example");
        work.run();
        QVERIFY(!work.owner(lead).empty());
        const auto imported = work.importFile("cities.csv", "Email,City\nada@acme.example,Bonn\n");
        QVERIFY(work.row(lead).lead.values.find("city"));
        const auto undone = undoImport(work.session(), imported.id);
        QCOMPARE(undone->restored, 1);
        QVERIFY(undone->kept.empty());
        QVERIFY(!work.row(lead).lead.values.find("city"));
        QVERIFY(work.isSound());
    }

    void anAccountWhoseDomainWasCorrectedLosesTheLeadsOfTheOldOne()
    {
        SmallWorkspace work;
        work.importFile("accounts.csv", "Account ID,Domain,Owner\nA1,acme.example,dana\n",
                        ImportKind::Accounts);
        const LeadId lead = work.add("ada@acme.example");
        work.importFile("corrected.csv",
                        "Account ID,Domain,Owner\nA1,acme.invalid,dana\nA2,acme.example,eli\n",
                        ImportKind::Accounts);
        work.run();
        QCOMPARE(work.owner(lead), std::string("eli"));
    }
};

BATON_TEST(TstKnownLeads);
#include "tst_known_leads.moc"
