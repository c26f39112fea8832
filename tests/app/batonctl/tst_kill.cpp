// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batonctl/program.h"
#include "tests/support/test_main.h"

#include <QProcessEnvironment>
#include <QTest>

#include <random>

using namespace baton::test;

namespace {

constexpr int kLeads = 5200; // more than one transaction of an import, several batches of the engine

QByteArray manyLeads()
{
    QByteArray csv("Email,Employees,State,Country\n");
    for (int i = 0; i < kLeads; ++i)
        csv += "lead" + QByteArray::number(i) + "@x.example," + QByteArray::number(i % 700) + ",NY,US\n";
    return csv;
}

/// Runs batonctl with a fault armed; true if it was killed by it.
bool killedBy(const Program& program, const QString& fault, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BATON_FAIL"), fault);
    process.setProcessEnvironment(environment);
    program.start(process, arguments);
    return process.waitForFinished(120'000) && process.exitStatus() == QProcess::CrashExit;
}

const QStringList kRun{"run", "--until-idle", "--at", kMonday};

/// How the leads ended, by state: what must not depend on any fault.
QString countsOf(const Program& program)
{
    const QString out = program.run({"queue", "--limit", "1"}).out;
    return out.section(QStringLiteral("In the workspace: "), 1).section(u'\n', 0, 0);
}

} // namespace

/// kill -9 in the middle of importing and of running: nothing is lost, nothing is done twice.
class TstKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Program program;
        QVERIFY(program.prepare());
        if (!killedBy(program, QStringLiteral("transaction.before_commit:kill:1"), {"run"}))
            QSKIP("this build has no fail points");
        const Program reference;
        QVERIFY(reference.prepare());
        QCOMPARE(reference.run({"import", reference.file("many.csv", manyLeads())}).code, 0);
        QCOMPARE(reference.run(kRun).code, 0);
        m_expected = countsOf(reference);
        QVERIFY(!m_expected.isEmpty());
    }

    void nothingIsLostOrDoneTwice_data()
    {
        QTest::addColumn<QString>("importFault");
        QTest::addColumn<QString>("runFault");
        std::mt19937 random(20261123);
        const QStringList importPoints{"import.after_row", "event.append", "import.before_commit",
                                       "import.after_commit"};
        const QStringList runPoints{"decision.after_insert", "decision.after_event", "engine.before_commit",
                                    "engine.after_commit",   "decision.insert",      "event.append"};
        const auto fault = [&](const QStringList& points) {
            const QString& point = points[qsizetype(random() % std::size_t(points.size()))];
            const unsigned most = point.contains("commit") ? 2 : unsigned(kLeads);
            return point + QStringLiteral(":kill:%1").arg(1 + random() % most);
        };
        for (int i = 0; i < fullCount(4, 100); ++i) {
            const QString importFault = fault(importPoints);
            const QString runFault = fault(runPoints);
            QTest::addRow("%s then %s", qPrintable(importFault), qPrintable(runFault))
                << importFault << runFault;
        }
    }
    void nothingIsLostOrDoneTwice()
    {
        QFETCH(QString, importFault);
        QFETCH(QString, runFault);
        const Program program;
        QVERIFY(program.prepare());
        const QString file = program.file("many.csv", manyLeads());
        // Killed before its first commit an import has left nothing to resume, and is begun anew.
        QVERIFY(killedBy(program, importFault, {"import", file}));
        if (program.run({"import", file, "--resume"}).code != 0)
            QCOMPARE(program.run({"import", file}).code, 0);
        QVERIFY(killedBy(program, runFault, kRun));
        QCOMPARE(program.run(kRun).code, 0);
        QCOMPARE(countsOf(program), m_expected);
        const Answer verified = program.run({"verify"});
        QVERIFY2(verified.code == 0, qPrintable(verified.out));
        QCOMPARE(program.run({"replay", "--limit", "200"}).code, 0);
    }

private:
    QString m_expected;
};

BATON_TEST(TstKill);
#include "tst_kill.moc"
