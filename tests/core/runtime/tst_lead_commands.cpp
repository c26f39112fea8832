// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

constexpr const char* kChoices = R"({"format": 1, "name": "Choices", "fields": [
  {"id": "segment", "title": "Segment", "type": "choice", "choices": ["smb", "ent"]},
  {"id": "tags", "title": "Tags", "type": "multi_choice", "choices": ["x", "y"]}]})";

constexpr const char* kManyPages = R"({"format": 1, "name": "Pages",
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql",
             "when": {"did": "visit", "where": {"field": "pages", "op": "ge", "value": 5}}}]})";

} // namespace

/// A lead typed by hand is read as an import reads it.
class TstLeadCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExternalIdLosesItsOuterBlanks()
    {
        SmallWorkspace work;
        const auto typed = addLead(work.session(), {{"external_id", " 17 "}});
        QCOMPARE(work.row(*typed->lead).lead.externalId, std::string("17"));
        QCOMPARE(work.importFile("a.csv", "external_id,City\n 17 ,Rome\n").updated, 1);
    }

    void aStageIsReadAsImportsReadIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("its key") << QByteArray("mql");
        QTest::newRow("in capitals") << QByteArray("MQL");
        QTest::newRow("as people write it") << QByteArray("Marketing Qualified Lead");
    }
    void aStageIsReadAsImportsReadIt()
    {
        QFETCH(const QByteArray, text);
        SmallWorkspace work;
        const auto typed =
            addLead(work.session(), {{"email", "a@one.example"}, {"stage", text.toStdString()}});
        QVERIFY(typed->lead);
        QCOMPARE(work.row(*typed->lead).lead.stage, Stage::Mql);
    }

    void aTextIsRefusedForWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* field, const QByteArray& text, const char* code) {
            QTest::newRow(name) << QByteArray(field) << text << QByteArray(code);
        };
        row("an id of blanks says nothing", "external_id", " ", "lead.empty");
        row("an id of 256 bytes", "external_id", QByteArray(256, 'x'), "");
        row("an id of 257 bytes", "external_id", QByteArray(257, 'x'), "lead.bad_text");
        row("no email, and nothing else to tell", "email", "x", "lead.bad_email");
        row("a day in place of an instant", "received_at", "2026-01-01", "lead.bad_instant");
        row("a stage that is none", "stage", "hot", "lead.bad_value");
    }
    void aTextIsRefusedForWhatIsWrongWithIt()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, code);
        SmallWorkspace work;
        const auto outcome = addLead(work.session(), {{field.toStdString(), text.toStdString()}});
        std::string codes;
        for (const Problem& problem : outcome->problems)
            codes += problem.code;
        QCOMPARE(codes, code.toStdString());
        QCOMPARE(outcome->created, code.isEmpty());
    }

    void onlyChoicesOfTheFieldAreTaken_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        QTest::newRow("one of them") << QByteArray("segment") << QByteArray("smb") << true;
        QTest::newRow("in capitals") << QByteArray("segment") << QByteArray("SMB") << true;
        QTest::newRow("another") << QByteArray("segment") << QByteArray("nonsense") << false;
        QTest::newRow("several of them") << QByteArray("tags") << QByteArray("x;y") << true;
        QTest::newRow("one of several is another") << QByteArray("tags") << QByteArray("x;zz") << false;
    }
    void onlyChoicesOfTheFieldAreTaken()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, text);
        QFETCH(const bool, taken);
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kChoices, "")->version);
        const auto outcome = addLead(work.session(), {{field.toStdString(), text.toStdString()}});
        QCOMPARE(outcome->created, taken);
        QCOMPARE(outcome->problems.empty(), taken);
    }

    void aPhoneNumberIsWrittenAsImportsWriteIt()
    {
        SmallWorkspace work;
        const auto typed =
            addLead(work.session(), {{"email", "a@one.example"}, {"phone", "+1 212 555 0199"}});
        QVERIFY(typed->created);
        const auto again = work.importFile("a.csv", "Email,Phone\na@one.example,+1 (212) 555-0199\n");
        QCOMPARE(again.duplicate, 1);
    }

    void aValueOfAnActivityHasTheTypeThatItsNameTells_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("qualifies");
        QTest::newRow("text") << QByteArray("pages") << QByteArray("7") << false;
        QTest::newRow("a number") << QByteArray("pages:number") << QByteArray("7") << true;
        QTest::newRow("too small a number") << QByteArray("pages:number") << QByteArray("4") << false;
    }
    void aValueOfAnActivityHasTheTypeThatItsNameTells()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        QFETCH(const bool, qualifies);
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kManyPages, "")->version);
        const LeadId lead = work.add("a@one.example");
        QVERIFY(addActivity(work.session(), "a@one.example", "visit", {},
                            {{name.toStdString(), text.toStdString()}})
                    ->lead);
        work.run();
        QCOMPARE(work.row(lead).lead.stage == Stage::Mql, qualifies);
    }

    void aValueThatIsNotOfTheTypeIsRefused()
    {
        SmallWorkspace work;
        work.add("a@one.example");
        const auto refused = addActivity(work.session(), "#1", "visit", {}, {{"pages:number", "many"}});
        QVERIFY(!refused->lead);
        QCOMPARE(refused->problems.front().code, std::string("lead.bad_value"));
    }

    void aWithdrawnLeadTakesNoActivity()
    {
        SmallWorkspace work;
        const auto imported = work.importFile("new.csv", "Email\nada@acme.example\n");
        QVERIFY(addActivity(work.session(), "#1", "call", work.clock.now(), {})->problems.empty());
        QCOMPARE(undoImport(work.session(), imported.id)->withdrawn, 1);
        const auto events = [&] { return work.session().repositories().events.ofLead(LeadId{1})->size(); };
        const std::size_t before = events();
        for (const char* const kind : {"email_open", "call"}) { // the second is known already
            const auto refused = addActivity(work.session(), "#1", kind, work.clock.now(), {});
            QVERIFY(!refused->lead);
            QCOMPARE(refused->problems.size(), std::size_t(1));
            QCOMPARE(refused->problems.front().code, std::string("lead.withdrawn"));
        }
        QCOMPARE(events(), before);
    }
};

BATON_TEST(TstLeadCommands);
#include "tst_lead_commands.moc"
