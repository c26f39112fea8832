// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batonctl/program.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QTest>

using namespace baton::test;

namespace {

QStringList split(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Whatever is asked wrongly is answered with words, a code and one document, and changes nothing.
class TstBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_program.prepare());
        QCOMPARE(m_program.run({"run", "--until-idle", "--at", kMonday}).code, 0);
        m_program.file("nonsense.json", "{\"format\": 1,");
        m_program.file("roster.json",
                       R"({"format": 1, "reps": [{"id": "x", "zone": "Mars/Base"}], "pools": []})");
        m_program.file("binary.csv", QByteArray("\x7f"
                                                "ELF\0\0\0\1\2\3",
                                                10));
        m_program.file("empty.csv", "");
        m_program.file("one.csv", "Email\nada@x.example\n");
        m_program.file("not-a-workspace.db", QByteArray(8192, 'x'));
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* line, int code, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(line) << code << QString::fromUtf8(words);
        };
        row("no command", "", 2, "subcommand");
        row("unknown command", "dance", 2, "There is no command “dance”");
        row("unknown command of a group", "playbook dance", 2, "There is no command “dance”");
        row("unknown option and no command", "--colour", 2, "There is no option “--colour”");
        row("unknown option", "queue --colour", 2, "--colour");
        row("missing argument", "explain", 2, "required");
        row("instant without a zone", "run --at 2026-03-02T10:00:00", 2,
            "2026-03-02T10:00:00 is not an instant");
        row("instant by weekday", "run --at monday", 2, "monday is not an instant");
        row("unknown state", "queue --state lost", 2, "lost");
        row("stage that “end” sets", "stage a1 --to disqualified", 2, "disqualified");
        row("stage that “recycle” sets", "stage a1 --to recycled", 2, "recycled");
        row("limit out of range", "queue --limit 0", 2, "--limit");
        row("setting without a value", "lead add --set email", 2, "is not field=value");
        row("holdout without a sample", "score-report --outcome won --holdout", 2, "--sample-by");
        row("a size of no sample", "score-report --outcome won --sample-below 10", 2, "--sample-by");
        row("a number too great for any import", "undo-import 9223372036854775808", 2,
            "9223372036854775808 not in range");
        row("unknown lead", "explain nobody@x.example", 1, "There is no lead “nobody@x.example”");
        row("unknown lead number", "show 99999", 1, "There is no lead “99999”");
        row("unknown rep", "why-not a1 nobody", 1, "There is no rep “nobody”");
        row("rep that is no id", "why-not a1 ../x", 1, "There is no rep “../x”");
        row("owner that is no id", "queue --owner a/b", 1, "There is no rep “a/b”");
        row("owner that no roster names", "queue --owner nobody", 1, "There is no rep “nobody”");
        row("pool that no roster names", "queue --pool zz", 1, "There is no pool “zz”");
        row("presence of an unknown rep", "presence nobody paused", 1, "There is no rep “nobody”");
        row("a rep and no presence", "presence dana", 2, "Say whether dana is online");
        row("an unknown presence", "presence dana asleep", 2, "asleep");
        row("a pause that is over", "presence dana paused --until 2020-01-01T00:00:00Z", 1,
            "is over already");
        row("online until", "presence dana online --until 2100-01-01T00:00:00Z", 1, "Only who is away");
        row("unknown field", "lead add --set colour=red", 1, "There is no field “colour”");
        row("bad value", "lead add --set employees=many", 1, "“many” does not fit");
        row("bad email", "lead add --set email=x", 1, "“x” is not an email address");
        row("unknown outcome", "score-report --outcome colour", 1, "There is no field “colour”");
        row("an outcome that cannot be one", "score-report --outcome stage", 1, "cannot tell yes from no");
        row("no such CSV", "import absent.csv", 1, "There is no file absent.csv");
        row("a folder for a CSV", "import /", 1, "/");
        row("a binary file", "import FOLDER/binary.csv", 1, "binary");
        row("an empty file", "import FOLDER/empty.csv", 1, "empty");
        row("no such mapping", "import FOLDER/empty.csv --mapping absent.json", 1,
            "There is no file absent.json");
        row("an empty mapping", "import FOLDER/one.csv --mapping FOLDER/empty.csv", 1, "This is not JSON");
        row("rejected rows into the workspace", "import FOLDER/one.csv --errors FOLDER/workspace.db", 1,
            "would be lost");
        row("rejected rows to nowhere", "import FOLDER/one.csv --errors FOLDER/no/where.csv", 3,
            "cannot be written");
        row("an export over the workspace", "export leads --output FOLDER/workspace.db", 1, "would be lost");
        row("no such playbook", "playbook publish absent.json", 1, "There is no file absent.json");
        row("a playbook that is not JSON", "playbook publish FOLDER/nonsense.json", 1, "This is not JSON");
        row("a roster with an unknown zone", "roster import FOLDER/roster.json", 1,
            "“Mars/Base” is no IANA time zone");
        row("no such playbook version", "playbook export --version 99", 1, "99");
        row("a benchmark of a bad roster",
            "bench --runs 1 --file FOLDER/one.csv --playbook FOLDER/nonsense.json --roster "
            "FOLDER/roster.json",
            1, "“hours” is missing");
        row("a benchmark by a playbook and no leads", "bench --playbook FOLDER/nonsense.json", 2,
            "need --file");
        row("a benchmark by a mapping and no leads", "bench --mapping FOLDER/nonsense.json", 2,
            "need --file");
        row("a rep and none", "people change x --rep dana --no-rep", 2, "exclude each other");
        row("no such import", "undo-import 99", 1, "There is no import 99");
        row("no such workspace", "--db FOLDER/absent.db queue", 3, "There is no workspace");
        row("not a workspace", "--db FOLDER/not-a-workspace.db queue", 3, "not a workspace");
        row("a workspace that exists", "init", 1, "exists already");
    }

    void badInputIsRefused()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, words);
        QStringList arguments = split(line);
        for (QString& argument : arguments)
            argument.replace(QStringLiteral("FOLDER"), m_program.path(QString()));
        const Answer human = m_program.run(arguments);
        QVERIFY2(human.code == code, qPrintable(QString::number(human.code) + human.words));
        QVERIFY2(human.words.contains(words), qPrintable(human.words));
        QVERIFY(human.out.isEmpty());
        const Answer json = m_program.json(arguments);
        QCOMPARE(json.code, code);
        QVERIFY2(json.isOneDocument, qPrintable(json.out));
        QVERIFY(json.json.contains("error") || json.json.contains("problems"));
        QCOMPARE(m_program.json({"queue"}).json["matching"].toInt(), 7);
    }

    void aRepIsUnknownOfAnUndecidedLeadToo()
    {
        const Program program;
        QVERIFY(program.prepare());
        const Answer known = program.json({"why-not", "a1", "dana"});
        QCOMPARE(known.code, 0);
        QVERIFY(known.json["answer"].isNull());
        for (const char* const rep : {"zed", "../x"}) {
            const Answer unknown = program.run({"why-not", "a1", rep});
            QCOMPARE(unknown.code, 1);
            QVERIFY2(unknown.words.contains(QStringLiteral("There is no rep")), qPrintable(unknown.words));
        }
    }

    void aLeadCannotSteerTheTerminal()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(
            program.run({"lead", "add", "--set", "email=esc@x.example", "--set", "company=\033[31mred"}).code,
            0);
        const Answer shown = program.run({"show", "esc@x.example"});
        QVERIFY(!shown.out.contains(QLatin1Char('\033')));
        QVERIFY(shown.out.contains(QStringLiteral("red")));
    }

    void aNumberThatIsAnotherLeadsExternalIdIsRefused()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"lead", "add", "--set", "external_id=3", "--set", "email=k@x.example"}).code,
                 0);
        for (const QStringList& line : {QStringList{"show", "3"}, QStringList{"note", "3", "--text", "hello"},
                                        QStringList{"activity", "add", "3", "call"}})
        {
            const Answer answer = program.json(line);
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.words.contains(QStringLiteral("write #3 or #8")), qPrintable(answer.words));
            QVERIFY(answer.isOneDocument);
        }
        const auto shown = [&](const QString& reference) {
            return program.json({"show", reference}).json["lead"].toObject()["id"].toInt();
        };
        QCOMPARE(shown("#3"), 3);
        QCOMPARE(shown("#8"), 8);
        QCOMPARE(shown("4"), 4);
        QCOMPARE(program.run({"lead", "add", "--set", "external_id=77", "--set", "email=l@x.example"}).code,
                 0);
        QCOMPARE(shown("77"), 9);
        QCOMPARE(program.run({"show", "#77"}).code, 1);
    }

    void anEmptyRepIsNobodysPresence()
    {
        const Answer answer = m_program.json({"presence", "", "paused"});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.words.contains(QStringLiteral("the rep is empty")), qPrintable(answer.words));
        QVERIFY(answer.isOneDocument);
    }

    void badRowsAreToldOfToTheEnd()
    {
        const Program program;
        QVERIFY(program.prepare());
        QByteArray csv("Email\n");
        for (int i = 0; i < 150; ++i)
            csv += "bad" + QByteArray::number(i) + "\n";
        const QString file = program.file("bad.csv", csv + "good@x.example\n");
        const Answer dry = program.run({"import", file, "--dry-run", "--errors", program.path("dry.csv")});
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.contains(QStringLiteral("the workspace is unchanged")), qPrintable(dry.out));
        QVERIFY2(!dry.out.contains(QStringLiteral("nothing was written")), qPrintable(dry.out));
        QVERIFY(dry.out.contains(program.path("dry.csv")));
        QVERIFY2(dry.words.contains(QStringLiteral("No more than 100 problems are listed")),
                 qPrintable(dry.words));
        const Answer strict =
            program.run({"import", file, "--strict", "--errors", program.path("bad.csv.e")});
        QCOMPARE(strict.code, 1);
        QVERIFY2(
            strict.words.contains("Refused: 150 of 151 rows are bad, and nothing was taken in. They are in " +
                                  program.path("bad.csv.e")),
            qPrintable(strict.words));
        QVERIFY(strict.out.isEmpty());
    }

    void withoutRulesNothingIsDecided()
    {
        const Program program;
        QCOMPARE(program.run({"init"}).code, 0);
        const Answer run = program.json({"run"});
        QCOMPARE(run.code, 1);
        QVERIFY(run.isOneDocument);
        QVERIFY(run.words.contains(QStringLiteral("playbook")) ||
                run.words.contains(QStringLiteral("roster")));
    }

private:
    Program m_program;
};

BATON_TEST(TstBadInput);
#include "tst_bad_input.moc"
