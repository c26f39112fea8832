// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/engine.h"
#include "core/runtime/explanation.h"
#include "core/runtime/lead_import.h"
#include "core/runtime/publishing.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/verify.h"
#include "tests/support/fixed_clock.h"
#endif
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace baton;
using namespace baton::test;

namespace {

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

using Counts = std::map<std::string, std::int64_t>;

Counts countsOf(const Json& json)
{
    Counts counts;
    for (const auto& [name, count] : json.items())
        counts[name] = count.get<std::int64_t>();
    return counts;
}

} // namespace

/// The real leads of the x-education scenario, the whole way through a workspace on disk.
class TstScenarioWorkspace : public QObject {
    Q_OBJECT

private:
    QString folder() const { return QStringLiteral(BATON_SOURCE_DIR "/tests/scenarios/x-education/"); }
    QString leads() const
    {
        return QStringLiteral(BATON_SOURCE_DIR "/../shared/data/") +
               QString::fromStdString(contentOf(folder() + "data")).trimmed();
    }

    void checkCounts(Session& session, const Json& expected)
    {
        Counts states;
        Counts dispositions;
        const auto rows = session.repositories().leads.counts();
        QVERIFY(rows);
        for (const LeadCount& row : *rows) {
            states[std::string(leadStateKey(row.state))] += row.count;
            if (!row.disposition.empty())
                dispositions[row.disposition] += row.count;
        }
        Counts pools;
        Counts reps;
        const auto assignments = session.repositories().assignments.counts();
        QVERIFY(assignments);
        for (const AssignmentCount& row : *assignments) {
            reps[row.rep] += row.open;
            if (!row.pool.empty())
                pools[row.pool] += row.open;
        }
        QVERIFY(states == countsOf(expected["states"]));
        QVERIFY(dispositions == countsOf(expected["dispositions"]));
        QVERIFY(pools == countsOf(expected["pools"]));
        QVERIFY(reps == countsOf(expected["reps"]));
    }

private Q_SLOTS:
    void theWorkspaceEndsAsTheScenarioExpects_data()
    {
        QTest::addColumn<int>("run");
        QTest::addColumn<bool>("route");
        QTest::newRow("on a Monday at ten") << 0 << false;
        QTest::newRow("on a Sunday at three in the night") << 1 << false;
        QTest::newRow("on a Monday at ten, routed as they come") << 0 << true;
    }
    void theWorkspaceEndsAsTheScenarioExpects()
    {
        QFETCH(int, run);
        QFETCH(bool, route);
        if (!QFileInfo::exists(leads()))
            QSKIP("the real leads are not beside the repository");
        const Json document = parseJson(contentOf(folder() + "expected.json")).root;
        const Json& expected = document["runs"][std::size_t(run)];
        const FixedClock clock(expected["at"].get<std::string>());
        QTemporaryDir directory;
        auto session = Session::create(directory.filePath("x.db").toStdString(), clock, {"tester"});
        QVERIFY(session);
        Session& workspace = **session;
        const auto published = publishPlaybook(workspace, contentOf(folder() + "playbook.json"), "scenario");
        QVERIFY(published && published->version);
        const auto roster = importRoster(workspace, contentOf(folder() + "roster.json"), {});
        QVERIFY2(roster && roster->version,
                 roster && !roster->problems.empty()
                     ? (roster->problems[0].code + roster->problems[0].location).c_str()
                     : "");

        ImportOptions options;
        options.file = leads().toStdString();
        options.mappingText = contentOf(folder() + "mapping.json");
        options.route = route;
        options.errorFile = directory.filePath("errors.csv").toStdString();
        const auto imported = importCsv(workspace, options);
        QVERIFY2(imported, imported ? "" : imported.error().code.c_str());
        QVERIFY2(!imported->refused, imported->problems.empty() ? "" : imported->problems[0].code.c_str());
        QCOMPARE(imported->rows, expected["read"].get<std::int64_t>());
        QCOMPARE(imported->created, imported->rows);

        const auto ran = Engine(workspace).runUntilIdle(clock.now());
        QVERIFY2(ran, ran ? "" : ran.error().code.c_str());
        QVERIFY(route == (ran->decided == 0));
        checkCounts(workspace, expected);

        // Run again: nothing is due. Import again: nothing is new.
        const auto again = Engine(workspace).runUntilIdle(clock.now());
        QVERIFY(again);
        QCOMPARE(again->decided, 0);
        const auto reimported = importCsv(workspace, options);
        QVERIFY(reimported);
        QCOMPARE(reimported->created + reimported->updated, 0);
        QCOMPARE(reimported->duplicate, imported->rows);
        checkCounts(workspace, expected);

        const auto report = verifyWorkspace(workspace.connection());
        QVERIFY(report);
        QVERIFY2(report->found == 0, report->violations.empty() ? "" : report->violations[0].code.c_str());
        const auto replayed = replayDecisions(workspace, fullCount(500, 10000));
        QVERIFY(replayed);
        QVERIFY(replayed->replayed > 0);
        QCOMPARE(replayed->different, 0);
    }

    void undoingTheImportWithdrawsWhatNobodyWorkedOn()
    {
        if (!QFileInfo::exists(leads()))
            QSKIP("the real leads are not beside the repository");
        const FixedClock clock("2026-03-02T04:30:00Z");
        QTemporaryDir directory;
        auto session = Session::create(directory.filePath("x.db").toStdString(), clock, {"tester"});
        QVERIFY(session);
        QVERIFY(publishPlaybook(**session, contentOf(folder() + "playbook.json"), "")->version);
        ImportOptions options;
        options.file = leads().toStdString();
        options.mappingText = contentOf(folder() + "mapping.json");
        const auto imported = importCsv(**session, options);
        QVERIFY(imported && imported->id);
        const auto undone = undoImport(**session, imported->id);
        QVERIFY2(undone, undone ? "" : undone.error().code.c_str());
        QCOMPARE(undone->withdrawn, imported->created);
        QVERIFY(!undoImport(**session, imported->id));
        QVERIFY(verifyWorkspace((*session)->connection())->found == 0);
        const auto anew = importCsv(**session, options);
        QCOMPARE(anew->created, imported->created);
    }

    void aDryRunAndABadMappingLeaveTheWorkspaceUnchanged()
    {
        const FixedClock clock("2026-03-02T04:30:00Z");
        QTemporaryDir directory;
        auto session = Session::create(directory.filePath("x.db").toStdString(), clock, {"tester"});
        QVERIFY(session);
        QFile file(directory.filePath("leads.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Email,First Name\nada@acme.com,Ada\nnobody,Bob\n");
        file.close();
        ImportOptions options;
        options.file = file.fileName().toStdString();
        options.dryRun = true;
        const auto dry = importCsv(**session, options);
        QVERIFY(dry);
        QCOMPARE(dry->created, 1);
        QCOMPARE(dry->rejected, 1);
        QCOMPARE(*(*session)->repositories().leads.count(), 0);
        options.dryRun = false;
        options.strict = true;
        QVERIFY(importCsv(**session, options)->refused);
        options.strict = false;
        options.mappingText = "{\"format\":1,\"columns\":[{\"column\":\"Nowhere\",\"field\":\"email\"}]}";
        QVERIFY(importCsv(**session, options)->refused);
        QCOMPARE(*(*session)->repositories().leads.count(), 0);
    }
};

BATON_TEST(TstScenarioWorkspace);
#include "tst_scenario_workspace.moc"
