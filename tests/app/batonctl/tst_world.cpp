// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batonctl/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

#include <array>
#include <csignal>

using namespace baton::test;

namespace {

QByteArray manyLeads(int count)
{
    QByteArray csv("Email,Employees,State,Country\n");
    for (int i = 0; i < count; ++i)
        csv += "lead" + QByteArray::number(i) + "@x.example," + QByteArray::number(i % 300) + ",CA,US\n";
    return csv;
}

/// Spoils every page of the file that holds the text.
bool damagePagesWith(const QString& path, const QByteArray& text)
{
    constexpr qsizetype kPage = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray bytes = file.readAll();
    bool any = false;
    for (qsizetype at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
        any = file.seek(at / kPage * kPage) && file.write(QByteArray(kPage, '\xff')) == kPage;
        if (!any)
            return false;
    }
    return any;
}

/// A large sample that is asked to stop as soon as it has opened its workspace.
Answer stoppedSample(const Program& program)
{
    QProcess process;
    program.start(process, {"sample", "--leads", "20000"});
    while (!QFile::exists(program.database() + QStringLiteral("-wal")) && !process.waitForFinished(1)) {
    }
    process.terminate();
    Answer answer;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.words = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

} // namespace

/// Pipes that close, disks that are full, people who press Ctrl-C.
class TstWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderMayGoAwayEarly()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"import", program.file("many.csv", manyLeads(fullCount(5000, 50000)))}).code,
                 0);
        QProcess shell;
        shell.start("bash", {"-c", QStringLiteral(
                                       "\"%1\" --db \"%2\" export leads | head -n 1; echo ${PIPESTATUS[0]}")
                                       .arg(QStringLiteral(BATONCTL), program.database())});
        QVERIFY(shell.waitForFinished(60'000));
        const QStringList lines =
            QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1], QStringLiteral("0"));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void aFullDiskIsTold_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("a list") << "queue";
        QTest::newRow("a document") << "queue --json";
        QTest::newRow("an export") << "export leads";
        QTest::newRow("help") << "--help";
    }

    void aFullDiskIsTold()
    {
        QFETCH(QString, command);
        const Program program;
        QVERIFY(program.prepare());
        QProcess shell;
        shell.start("bash", {"-c", QStringLiteral("\"%1\" --db \"%2\" %3 > /dev/full")
                                       .arg(QStringLiteral(BATONCTL), program.database(), command)});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 3);
        QVERIFY(shell.readAllStandardError().contains("standard output cannot be written"));
    }

    void anExportToAFullDiskLeavesNoFile()
    {
        const Program program;
        QVERIFY(program.prepare());
        const Answer answer = program.json({"export", "leads", "--output", "/dev/full"});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.isOneDocument, qPrintable(answer.out));
    }

    void anExportThatFailsMidwayIsOneDocument()
    {
        const Program program;
        QVERIFY(program.prepare());
        QCOMPARE(program.run({"import", program.file("many.csv", manyLeads(5000))}).code, 0);
        QVERIFY(damagePagesWith(program.database(), "lead4999@x.example"));
        const Answer answer = program.json({"export", "leads"});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.isOneDocument, qPrintable(answer.out.right(200)));
        QCOMPARE(answer.json["error"]["code"].toString(), QStringLiteral("storage.corrupt"));
        QVERIFY(answer.json["rows"].toArray().size() >= 1000);
        QVERIFY(!answer.words.isEmpty());
    }

    void interruptedImportsCanBeResumed()
    {
        const Program program;
        QVERIFY(program.prepare());
        const int count = fullCount(20000, 200000);
        const QString file = program.file("many.csv", manyLeads(count));
        QProcess process;
        program.start(process, {"import", file, "--json"});
        QVERIFY(process.waitForStarted());
        // Interrupt as soon as something of it is committed.
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60'000 && process.state() == QProcess::Running &&
               program.json({"queue", "--limit", "1"}).json["matching"].toInt() <= 7)
        {
        }
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        if (process.exitCode() == 0)
            QSKIP("the import was faster than the interruption");
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(program.run({"verify"}).code, 0);
        const int matching = program.json({"queue"}).json["matching"].toInt();
        QVERIFY(matching < count + 7);
        const Answer resumed = program.json({"import", file, "--resume"});
        QVERIFY2(resumed.code == 0, qPrintable(resumed.words));
        QCOMPARE(program.json({"queue"}).json["matching"].toInt(), count + 7);
        QCOMPARE(program.run({"verify"}).code, 0);
    }

    void anErrorFileWithoutAWorkingFolderIsTold()
    {
        const Program program;
        QVERIFY(program.prepare());
        QVERIFY(QDir().mkdir(program.path("gone")));
        QProcess process;
        process.start(
            "sh", {"-c", "cd \"$1\" && rmdir \"$1\" && exec \"$2\" --db \"$3\" import --errors e.csv \"$4\"",
                   "sh", program.path("gone"), BATONCTL, program.database(),
                   program.file("more.csv", manyLeads(3) + "nobody,1,CA,US\n")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("e.csv"));
    }

    void aStoppedSampleLeavesNoWorkspaceOfItsOwn()
    {
        const Program program;
        const Answer stopped = stoppedSample(program);
        QCOMPARE(stopped.code, 130);
        QVERIFY2(stopped.words.contains(QStringLiteral("was removed again")), qPrintable(stopped.words));
        for (const char* end : {"", "-wal", "-shm"})
            QVERIFY(!QFile::exists(program.database() + QLatin1String(end)));
        QCOMPARE(program.run({"sample", "--leads", "100"}).code, 0);
    }

    void aStoppedSampleSaysThatAPartIsThere()
    {
        const Program program;
        QCOMPARE(program.run({"init"}).code, 0);
        const Answer stopped = stoppedSample(program);
        QCOMPARE(stopped.code, 130);
        QVERIFY2(stopped.words.contains("Delete " + program.database()), qPrintable(stopped.words));
        QVERIFY(QFile::exists(program.database()));
    }

    void eightRunsAtOnceDecideEachLeadOnce()
    {
        const Program program;
        QVERIFY(program.prepare());
        const int count = fullCount(2000, 20000);
        QCOMPARE(program.run({"import", program.file("many.csv", manyLeads(count))}).code, 0);
        std::array<QProcess, 8> all;
        for (QProcess& each : all)
            program.start(each, {"run", "--until-idle", "--at", kMonday, "--json"});
        int decided = 0;
        for (QProcess& each : all) {
            QVERIFY(each.waitForFinished(120'000));
            QCOMPARE(each.exitCode(), 0);
            decided += QJsonDocument::fromJson(each.readAllStandardOutput())["decided"].toInt();
        }
        QCOMPARE(decided, count + 7);
        QCOMPARE(program.run({"verify"}).code, 0);
        QCOMPARE(program.json({"run", "--at", kMonday}).json["decided"].toInt(), 0);
    }

    /// On a file system of 4 MB in a mount name space of its own, where the machine allows that.
    void aWorkspaceOnAFullDiskGoesOnWhenThereIsRoom()
    {
        const Program program;
        QVERIFY(program.prepare());
        program.file("many.csv", manyLeads(5500));
        program.file("full.sh", R"(
            mkdir disk && mount -t tmpfs -o size=4m none disk || exit 99
            cp workspace.db disk/w.db
            head -c 2500k /dev/zero > disk/filler
            "$BATONCTL" --db disk/w.db import many.csv; echo "import $?"
            "$BATONCTL" --db disk/w.db verify > /dev/null; echo "verify $?"
            mount -o remount,size=64m disk
            "$BATONCTL" --db disk/w.db import many.csv > /dev/null; echo "again $?"
            "$BATONCTL" --db disk/w.db queue --limit 1
            "$BATONCTL" --db disk/w.db verify > /dev/null; echo "verify $?"
        )");
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("BATONCTL", BATONCTL);
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(program.path("."));
        shell.start("unshare", {"--user", "--map-root-user", "--mount", "bash", "full.sh"});
        if (!shell.waitForFinished(120'000) || shell.exitCode() != 0)
            QSKIP("no mount name spaces here");
        const QString out = QString::fromUtf8(shell.readAllStandardOutput());
        const QString words = QString::fromUtf8(shell.readAllStandardError());
        QVERIFY2(out.startsWith("import 3\nverify 0\nagain 0\n"), qPrintable(out + words));
        QVERIFY2(out.contains("5507") && out.endsWith("verify 0\n"), qPrintable(out));
        QVERIFY2(words.contains("There is no room left for") && words.contains("Make room"),
                 qPrintable(words));
    }

    void noProgressWithoutATerminal()
    {
        const Program program;
        QVERIFY(program.prepare());
        const Answer run = program.run({"run", "--until-idle", "--at", kMonday});
        QVERIFY(run.words.isEmpty());
    }
};

BATON_TEST(TstWorld);
#include "tst_world.moc"
