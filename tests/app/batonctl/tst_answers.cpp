// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batonctl/program.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace baton::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// The main job from end to end, and that every command answers in both forms.
class TstAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsAreTakenInDecidedAndExplained()
    {
        const Program program;
        QVERIFY(program.prepare());
        const Answer run = program.json({"run", "--until-idle", "--at", kMonday});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json["decided"].toInt(), 7);
        QCOMPARE(run.json["assigned"].toInt(), 3);
        QCOMPARE(run.json["held"].toInt(), 1);
        QCOMPARE(run.json["nurture"].toInt(), 2);
        QCOMPARE(run.json["ended"].toInt(), 1);

        const Answer again = program.json({"run", "--until-idle", "--at", kMonday});
        QCOMPARE(again.json["assigned"].toInt(), 0);

        const Answer explained = program.run({"explain", "a2"});
        QCOMPARE(explained.code, 0);
        for (const char* part :
             {"#2 Bob May, Big Corp", "“Inbound”", "+40 Big company", "Stage Lead → MQL",
              "Gate “Becomes MQL”", "✗ East: State is one of NY, MA; it was “CA”", "✓ West",
              "✓ Country is US; it was “US”", "Lee Chan: chosen", "Assigned to Lee Chan."})
            QVERIFY2(explained.out.contains(QString::fromUtf8(part)), qPrintable(explained.out));
    }

    void aBatchThatDoesNotTakeAllSaysSo()
    {
        const Program program;
        QVERIFY(program.prepare());
        const Answer run = program.json({"run", "--limit", "2", "--at", kMonday});
        QCOMPARE(run.json["decided"].toInt(), 2);
        QCOMPARE(run.json["nextDue"].toString(), kMonday);
        const Answer more = program.run({"run", "--limit", "2", "--at", kMonday});
        QVERIFY2(more.out.contains(QStringLiteral("More leads are due now; “run --until-idle”")),
                 qPrintable(more.out));
        QVERIFY2(!more.out.contains(QStringLiteral("1970")), qPrintable(more.out));
        const Answer rest = program.run({"run", "--until-idle", "--at", kMonday});
        QVERIFY2(!rest.out.contains(QStringLiteral("More leads")), qPrintable(rest.out));
    }

    void nightSendsLeadsToAHold()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.json({"run", "--until-idle", "--at", kSunday}).json["held"].toInt(), 4);
        const Answer explained = program.run({"explain", "a1"});
        QVERIFY2(explained.out.contains(
                     QStringLiteral("Dana Cole: not working then; back Monday 09:00 (America/New_York)")),
                 qPrintable(explained.out));
        QVERIFY2(explained.out.contains(QStringLiteral("Held in “unrouted”")), qPrintable(explained.out));
        QCOMPARE(program.json({"queue", "--state", "held"}).json["matching"].toInt(), 4);
    }

    void whyNotNamesTheTurnAndWhatItWouldTake()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const Answer turned = program.run({"why-not", "a2", "dana"});
        QVERIFY2(turned.out.contains(QStringLiteral(
                     "At “Region” the lead left by “West”; it would have had to leave by “East”")),
                 qPrintable(turned.out));
        QVERIFY2(turned.out.contains(QStringLiteral("State is one of NY, MA; it was “CA”")),
                 qPrintable(turned.out));
        const Answer full = program.run({"why-not", "a5", "lee"});
        QVERIFY2(full.out.contains(QStringLiteral("has the most open leads; 2 of 2")), qPrintable(full.out));
        QVERIFY(program.run({"why-not", "a1", "dana"}).out.contains(QStringLiteral("did get the lead")));
        QVERIFY(program.run({"why-not", "a1", "sam"}).out.contains(QStringLiteral("No node of any tree")));
        QCOMPARE(program.run({"assign", "a1", "--to", "lee"}).code, 0);
        const Answer chosen = program.run({"why-not", "a1", "sam"});
        QVERIFY2(chosen.out.section(u'\n', 0, 0).endsWith(QStringLiteral("chose Lee Chan")),
                 qPrintable(chosen.out));
        QVERIFY2(chosen.out.contains(QStringLiteral("No node of any tree")), qPrintable(chosen.out));
    }

    void explainingTellsWhatSomebodyDidSince_data()
    {
        QTest::addColumn<QStringList>("deed");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("state");
        QTest::newRow("ended") << words("end a1 --disposition spam") << "ended, by"
                               << "ended.";
        QTest::newRow("rejected") << words("reject a1 --reason no_capacity") << "rejected, by"
                                  << "due.";
        QTest::newRow("recycled, which waited before")
            << words("recycle a3 --until 2100-01-01T00:00:00Z") << "recycled, by"
            << "nurture.";
        QTest::newRow("returned") << words("return a2") << "returned to the queue, by"
                                  << "due.";
    }

    void explainingTellsWhatSomebodyDidSince()
    {
        QFETCH(QStringList, deed);
        QFETCH(QString, happened);
        QFETCH(QString, state);
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        QVERIFY(!program.run({"explain", deed[1]}).out.contains(QStringLiteral("State now")));
        QCOMPARE(program.run(deed).code, 0);
        const QString last = program.run({"explain", deed[1]}).out.trimmed().section(QLatin1Char('\n'), -1);
        QVERIFY2(last.startsWith(QStringLiteral("Since 2")), qPrintable(last));
        QVERIFY2(last.contains(happened), qPrintable(last));
        QVERIFY2(last.endsWith("State now: " + state), qPrintable(last));
    }

    void explainingTellsWhoHasALeadThatWasTakenBack()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const int action = program.json({"assign", "a1", "--to", "lee"}).json["action"].toInt();
        QVERIFY(!program.run({"explain", "a1"}).out.contains(QStringLiteral("State now")));
        QCOMPARE(program.run({"undo", QString::number(action)}).code, 0);
        const QString explained = program.run({"explain", "a1"}).out.trimmed();
        QVERIFY2(explained.endsWith(QStringLiteral("Assigned to Dana Cole.")), qPrintable(explained));
    }

    void whoIsPausedIsPassedOver()
    {
        const Program program;
        QVERIFY(program.prepare());
        const Answer said = program.run({"presence", "dana", "paused", "--until", "2100-01-01T00:00:00Z"});
        QCOMPARE(said.out, QStringLiteral("dana is paused until 2100-01-01T00:00:00Z.\n"));
        QCOMPARE(program.json({"presence"}).json["reps"].toArray()[0].toObject()["until"].toString(),
                 QStringLiteral("2100-01-01T00:00:00Z"));
        QCOMPARE(program.run({"run", "--until-idle"}).code, 0);
        const Answer why = program.run({"why-not", "a1", "dana"});
        QVERIFY2(why.out.contains(QStringLiteral("paused; back")), qPrintable(why.out));
        QCOMPARE(program.run({"presence", "dana", "online"}).out, QStringLiteral("dana is online.\n"));
        QVERIFY(program.json({"presence"}).json["reps"].toArray()[0].toObject()["until"].isNull());
    }

    void queueCountsExactly()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.json({"queue"}).json["matching"].toInt(), 7);
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const Answer page = program.json({"queue", "--limit", "2"});
        QCOMPARE(page.json["leads"].toArray().size(), 2);
        QCOMPARE(page.json["matching"].toInt(), 7);
        QCOMPARE(page.json["counts"].toObject()["owned"].toInt(), 3);
        const Answer rest = program.json({"queue", "--after", QString::number(page.json["next"].toInt())});
        QCOMPARE(rest.json["leads"].toArray().size(), 5);
        QVERIFY(rest.json["next"].isNull());
        QCOMPARE(program.json({"queue", "--owner", "lee"}).json["matching"].toInt(), 2);
        QCOMPARE(program.json({"queue", "--pool", "east"}).json["matching"].toInt(), 1);
        QCOMPARE(program.json({"queue", "--pool", "east"}).json["leads"].toArray().size(), 1);
        QCOMPARE(program.json({"queue", "--pool", "east", "--owner", "lee"}).json["matching"].toInt(), 0);
        QCOMPARE(program.json({"queue", "--state", "ended"})
                     .json["leads"]
                     .toArray()[0]
                     .toObject()["disposition"]
                     .toString(),
                 QStringLiteral("unrouted"));
    }

    void whoLeftTheRosterStillHasAQueue()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        QFile roster(Program::data(QStringLiteral("roster.json")));
        QVERIFY(roster.open(QIODevice::ReadOnly));
        QByteArray without = roster.readAll();
        without.replace("\"dana\"", "\"dora\"").replace("\"sam\"", "\"sol\"");
        QCOMPARE(program.run({"roster", "import", program.file("without.json", without)}).code, 0);
        QCOMPARE(program.json({"queue", "--owner", "dana"}).json["matching"].toInt(), 1);
        QCOMPARE(program.json({"queue", "--owner", "sam"}).code, 0); // never had a lead
        QCOMPARE(program.json({"queue", "--owner", "dora"}).code, 0);
        QCOMPARE(program.json({"queue", "--owner", "sim"}).code, 1);
    }

    void aLeadRoutedAtOnceLeavesNothingToDo()
    {
        const Program program;
        QVERIFY(program.prepare());
        const int due = program.json({"run", "--until-idle", "--at", kMonday}).json["decided"].toInt();
        QVERIFY(due > 0);
        QCOMPARE(program.run({"lead", "add", "--route", "--set", "email=new@x.example"}).code, 0);
        QCOMPARE(program.json({"run", "--until-idle", "--at", kMonday}).json["decided"].toInt(), 0);
        QCOMPARE(program.run({"lead", "add", "--set", "email=newer@x.example"}).code, 0);
        QCOMPARE(program.json({"run", "--until-idle", "--at", kMonday}).json["decided"].toInt(), 1);
    }

    void everyCommandPrintsOneDocument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"imports",
                                 "queue",
                                 "show a1",
                                 "explain a1",
                                 "explain a3",
                                 "why-not a1 lee",
                                 "why-not a1 dana",
                                 "score-report --outcome won",
                                 "export leads",
                                 "export assignments",
                                 "export events",
                                 "replay",
                                 "verify",
                                 "verify --head",
                                 "playbook export",
                                 "roster export",
                                 "presence",
                                 "presence dana paused",
                                 "run",
                                 "lead add --set email=new@x.example",
                                 "lead add --route --set email=newer@x.example",
                                 "bench --leads 1000 --runs 1 --singles 2",
                                 "activity add a1 call",
                                 "undo-import 1",
                                 "assign a1 a2 --to sam --dry-run",
                                 "assign a1 --to lee --pool west",
                                 "return a1 --without-owner",
                                 "recycle a1 --until 2100-01-01T00:00:00Z --reason later",
                                 "reject a1 --reason other --comment because",
                                 "accept a1",
                                 "contacted a1 --channel email",
                                 "stage a1 --to sql",
                                 "end a1 --disposition spam",
                                 "note a1 --text hello",
                                 "edit a1 --set country=AT",
                                 "snooze a1 --until 2100-01-01T00:00:00Z",
                                 "actions",
                                 "people list",
                                 "people add eve --role viewer --name Eve",
                                 "people history",
                                 "playbook diff 1 1",
                                 "completion"})
            QTest::newRow(line) << words(line);
    }

    void everyCommandPrintsOneDocument()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const Answer answer = program.json(arguments);
        QVERIFY2(answer.isOneDocument, qPrintable(answer.out + answer.words));
        QVERIFY2(answer.code == 0, qPrintable(answer.words));
        const Answer human = program.run(arguments);
        const bool canBeDoneOnce =
            arguments.first() == QStringLiteral("undo-import") || arguments.contains(QStringLiteral("eve"));
        QVERIFY(canBeDoneOnce ? !human.words.isEmpty() : !human.out.isEmpty());
        QVERIFY(!human.out.contains(QLatin1Char('\033')));
    }

    void whatPeopleDoCanBeTakenBack()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const Answer preview = program.run({"assign", "a1", "a2", "--to", "lee", "--dry-run"});
        QVERIFY2(preview.out.startsWith(QStringLiteral("1 lead, 2 owners, 1 over cap, 1 refused\n")),
                 qPrintable(preview.out));
        QVERIFY2(preview.out.contains(QStringLiteral("lee would have 3 open leads; the cap is 2.")),
                 qPrintable(preview.out));
        QVERIFY2(preview.words.contains(QStringLiteral("“lee” has the lead already")),
                 qPrintable(preview.words));
        const Answer done = program.json({"assign", "a1", "--to", "lee"});
        QCOMPARE(done.code, 0);
        QCOMPARE(program.json({"queue", "--owner", "lee"}).json["matching"].toInt(), 3);
        const Answer explained = program.run({"explain", "a1"});
        QVERIFY2(
            explained.out.contains(QStringLiteral("In spite of a cap: Lee Chan has the most open leads")),
            qPrintable(explained.out));
        const QString action = QString::number(done.json["action"].toInt());
        QCOMPARE(program.json({"undo", action}).json["leads"].toInt(), 1);
        QCOMPARE(program.json({"queue", "--owner", "lee"}).json["matching"].toInt(), 2);
        const Answer again = program.run({"undo", action});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.words.contains(QStringLiteral("was taken back already")), qPrintable(again.words));
        const auto actions = program.json({"actions"}).json["actions"].toArray();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[0].toObject()["kind"].toString(), QStringLiteral("undo"));
        QCOMPARE(program.json({"verify"}).code, 0);
        QCOMPARE(program.json({"replay"}).json["different"].toInt(), 0);
    }

    void thereIsAlwaysAManager()
    {
        const Program program;
        QVERIFY(program.prepare());
        const auto people = program.json({"people", "list"}).json["people"].toArray();
        QCOMPARE(people.size(), 1);
        const QString me = people[0].toObject()["login"].toString();
        const Answer left = program.run({"people", "deactivate", me});
        QCOMPARE(left.code, 1);
        QVERIFY2(left.words.contains(QStringLiteral("no manager is left")), qPrintable(left.words));
        QCOMPARE(program.run({"people", "add", "boss", "--role", "manager", "engine", "--rep", "dana"}).code,
                 0);
        QCOMPARE(program.run({"people", "change", me, "--role", "viewer"}).code, 0);
        const Answer refused = program.run({"note", "a1", "--text", "hello"});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.words.contains(QStringLiteral(
                     "it takes the right to add notes to any lead, which these roles have: Manager, "
                     "SDR lead, Marketing reviewer.")),
                 qPrintable(refused.words));
    }

    void aRoleIsHadOnce()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"people", "add", "bob", "--role", "rep", "viewer", "--role", "rep"}).code, 0);
        const auto people = program.json({"people", "list"}).json["people"].toArray();
        for (const auto& person : people) {
            if (person.toObject()["login"] == QStringLiteral("bob"))
                QCOMPARE(person.toObject()["roles"].toArray(), (QJsonArray{"rep", "viewer"}));
        }
        QCOMPARE(people.size(), 2);
    }

    void theWorkspaceVerifiesAndReplays()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const Answer verified = program.json({"verify"});
        QVERIFY2(verified.code == 0, qPrintable(verified.out));
        QCOMPARE(verified.json["leads"].toInt(), 7);
        const Answer replayed = program.json({"replay"});
        QCOMPARE(replayed.json["different"].toInt(), 0);
        QVERIFY(replayed.json["replayed"].toInt() >= 7);
    }

    void exportsDefuseFormulas()
    {
        const Program program;
        QVERIFY(program.prepare());
        const Answer csv = program.run({"export", "leads"});
        QVERIFY2(csv.out.contains(QStringLiteral("\"'=HYPERLINK")), qPrintable(csv.out));
        QCOMPARE(csv.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).size(), 8);
        const Answer lines = program.run({"export", "leads", "--format", "jsonl"});
        QCOMPARE(lines.out.split(u'\n', Qt::SkipEmptyParts).size(), 7);
        const Answer file = program.json({"export", "events", "--output", program.path("events.csv")});
        QVERIFY(file.json["rows"].toInt() >= 7);
        QVERIFY(QFile::exists(program.path("events.csv")));
    }

    void exportsWriteIdsWhole()
    {
        const Program program;
        QVERIFY(program.prepare());
        const QString lines = program.run({"export", "leads", "--format", "jsonl"}).out;
        QVERIFY2(lines.contains(QStringLiteral("\"id\":7,")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("\"employees\":500,")), qPrintable(lines));
        const QString rows = program.run({"export", "events", "--json"}).out;
        QVERIFY2(rows.contains(QStringLiteral("\"lead_id\":1,")), qPrintable(rows));
    }

    void aLeadIsDueSinceItCame()
    {
        const Program program;
        QVERIFY(program.prepare());
        const QString came = QStringLiteral("2026-02-03T04:05:06Z");
        QCOMPARE(program.run({"lead", "add", "--set", "external_id=n1", "--set", "received_at=" + came}).code,
                 0);
        const auto lead = program.json({"show", "n1"}).json["lead"].toObject();
        QCOMPARE(lead["dueAt"].toString(), came);
        QVERIFY(program.run({"show", "n1"}).out.contains("Looked at again: " + came));
        const QString rows = program.run({"export", "leads", "--format", "jsonl"}).out;
        QVERIFY2(rows.contains("\"due_at\":\"" + came), qPrintable(rows));
        QVERIFY2(!rows.contains(QStringLiteral("1970")), qPrintable(rows));
    }

    void exportsLeaveNumbersNumbers()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program
                     .run({"lead", "add", "--set", "email=below@x.example", "--set", "employees=-8", "--set",
                           "company=-8"})
                     .code,
                 0);
        const QString csv = program.run({"export", "leads"}).out;
        const QStringList cells = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).last().split(u',');
        QVERIFY2(cells.contains(QStringLiteral("-8")), qPrintable(csv));
        QVERIFY2(cells.contains(QStringLiteral("'-8")), qPrintable(csv));
    }

    void scoresAreHeldAgainstTheOutcome()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const Answer report = program.json({"score-report", "--outcome", "won", "--bands", "2"});
        QCOMPARE(report.json["leads"].toInt(), 7);
        // Won 60, 60, 60; not won 0, 40, 60, 0: of 12 pairs 9 are right and 3 tie.
        QCOMPARE(report.json["auc"].toObject()["value"].toDouble(), 10.5 / 12);
        int leads = 0;
        for (const auto& band : report.json["bands"].toArray())
            leads += band.toObject()["leads"].toInt();
        QCOMPARE(leads, 7);
        const int below = program.json({"score-report", "--outcome", "won", "--sample-by", "external_id"})
                              .json["leads"]
                              .toInt();
        const int rest =
            program.json({"score-report", "--outcome", "won", "--sample-by", "external_id", "--holdout"})
                .json["leads"]
                .toInt();
        QCOMPARE(below + rest, 7);
    }

    void columnsThatMeanNothingAreNamed()
    {
        const Program program;
        QVERIFY(program.prepare());
        const QString file = program.file("odd.csv", "Email,Firma,Emial\nnew@x.example,Odd,x\n");
        const Answer dry = program.run({"import", file, "--dry-run"});
        QVERIFY2(dry.out.contains(QStringLiteral("\nColumns not imported: Firma, Emial\n")),
                 qPrintable(dry.out));
        const Answer json = program.json({"import", file});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json["unmapped"].toArray(), (QJsonArray{"Firma", "Emial"}));
        QCOMPARE(json.json["encoding"].toString(), QString("utf-8"));
        QCOMPARE(json.json["refused"].toBool(true), false);
        const Answer plain = program.run({"import", program.file("plain.csv", "Email\nold@x.example\n")});
        QVERIFY2(!plain.out.contains(QStringLiteral("Columns not imported")), qPrintable(plain.out));
    }

    void ofOneLeadOfAKindThereIsNoInterval()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        const QStringList line{"score-report", "--outcome",      "won", "--sample-by",
                               "external_id",  "--sample-below", "30"};
        const QJsonObject area = program.json(line).json["auc"].toObject();
        QCOMPARE(area["positives"].toInt(), 1);
        QCOMPARE(area["negatives"].toInt(), 1);
        QCOMPARE(area["value"].toDouble(), 1.0);
        QVERIFY(area["low"].isNull() && area["high"].isNull());
        const Answer told = program.run(line);
        QVERIFY2(told.out.contains(QStringLiteral("ROC AUC 1.000 (1 positive, 1 negative): too few")),
                 qPrintable(told.out));
    }

    void aRejectedRowIsAnOutcome()
    {
        const Program program;
        QVERIFY(program.prepare());
        QVERIFY(QFile::exists(program.path("errors.csv")));
        const Answer imports = program.json({"imports"});
        const QJsonObject first = imports.json["imports"].toArray()[0].toObject();
        QCOMPARE(first["created"].toInt(), 7);
        QCOMPARE(first["rejected"].toInt(), 1);
        const Answer strict =
            program.json({"import", Program::data("leads.csv"), "--mapping", Program::data("mapping.json"),
                          "--strict", "--errors", program.path("strict.csv")});
        QCOMPARE(strict.code, 1);
        QVERIFY(strict.isOneDocument);
    }

    void allHelpHasTheOptionsOfNestedCommands()
    {
        const Program program;
        const QString help = program.run({"--help-all"}).out;
        const QString people = help.section(QStringLiteral("\npeople\n"), 1);
        const QString change =
            people.section(QStringLiteral("\n  change\n"), 1).section(QStringLiteral("deactivate"), 0, 0);
        QVERIFY2(change.contains(QStringLiteral("--no-rep")), qPrintable(help));
        const QString lead =
            help.section(QStringLiteral("\nlead\n"), 1).section(QStringLiteral("\nactivity"), 0, 0);
        QVERIFY2(lead.contains(QStringLiteral("--set")), qPrintable(lead));
    }

    void theManualNamesEveryCommand()
    {
        const Program program;
        QFile manual(QStringLiteral(BATON_SOURCE_DIR "/docs/batonctl.1"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        const QString help = program.run({"--help"}).out;
        const QStringList lines = help.mid(help.indexOf(QStringLiteral("Subcommands:"))).split(u'\n');
        int commands = 0;
        for (const QString& line : lines) {
            if (!line.startsWith(QStringLiteral("  ")) || line.startsWith(QStringLiteral("   ")))
                continue;
            const QString command = line.trimmed().section(u' ', 0, 0);
            QVERIFY2(text.contains(QStringLiteral(".It Cm ") + command), qPrintable(command));
            ++commands;
        }
        QVERIFY(commands > 10);
    }
};

BATON_TEST(TstAnswers);
#include "tst_answers.moc"
