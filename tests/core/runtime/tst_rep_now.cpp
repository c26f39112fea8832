// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "core/runtime/lead_actions.h"
#include "core/runtime/rep_now.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

/// What pages of people and of leads ask a workspace for.
class TstRepNow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHoursInTheRepsOwnZone_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("changes");
        QTest::newRow("Monday at ten") << "2026-03-02T15:00:00Z" << true << "2026-03-02T22:00:00Z";
        QTest::newRow("Monday before nine") << "2026-03-02T13:00:00Z" << false << "2026-03-02T14:00:00Z";
        QTest::newRow("Monday after five, daylight saving begins before the next")
            << "2026-03-02T22:30:00Z" << false << "2026-03-09T13:00:00Z";
    }
    void tellsHoursInTheRepsOwnZone()
    {
        QFETCH(QString, now);
        QFETCH(bool, working);
        QFETCH(QString, changes);
        SmallWorkspace workspace;
        workspace.clock.set(now.toStdString());
        const auto reps = repsNow(workspace.session());
        QVERIFY(reps.ok());
        QCOMPARE(reps->size(), std::size_t(2));
        const RepNow& dana = reps->front();
        QCOMPARE(dana.isWorking, working);
        const auto change = working ? dana.worksUntil : dana.worksAgain;
        QVERIFY(change.has_value());
        QCOMPARE(formatInstant(*change), changes.toStdString());
        QCOMPARE(dana.pools, std::vector<std::string>{"desk"});
    }

    void countsWhatIsOpenAndWhatCameToday()
    {
        SmallWorkspace workspace;
        workspace.add("ada@bot.example");
        workspace.add("eve@other.example");
        workspace.run();
        auto reps = repsNow(workspace.session());
        QVERIFY(reps.ok());
        for (const RepNow& rep : *reps) {
            QCOMPARE(rep.open, std::int64_t(1));
            QCOMPARE(rep.day, std::int64_t(1));
        }
        workspace.clock.set("2026-03-09T15:00:00Z"); // a week later nobody worked on them
        reps = repsNow(workspace.session());
        QCOMPARE(reps->front().open, std::int64_t(1));
        QCOMPARE(reps->front().day, std::int64_t(0));
        QCOMPARE(reps->front().week, std::int64_t(0));
        QCOMPARE(reps->front().month, std::int64_t(1));
    }

    void listsDecisionsNewestFirst()
    {
        SmallWorkspace workspace;
        const LeadId lead = workspace.add("ada@bot.example");
        QVERIFY(decisionsOf(workspace.session(), lead)->empty());
        workspace.run();
        workspace.clock.set("2026-03-02T16:00:00Z");
        QVERIFY(performAction(workspace.session(), std::vector{lead}, action::ReturnToQueue{})->id);
        workspace.run();
        const auto heads = decisionsOf(workspace.session(), lead);
        QVERIFY(heads.ok());
        QCOMPARE(heads->size(), std::size_t(2));
        QCOMPARE(heads->front().cause, std::string("hand"));
        QCOMPARE(heads->back().cause, std::string("arrival"));
        const auto first = explainedDecision(workspace.session(), heads->back().id);
        QVERIFY(first.ok() && *first);
        QCOMPARE((*first)->trace.at, heads->back().at);
        QVERIFY(!explainedDecision(workspace.session(), DecisionId{999})->has_value());
    }
};

BATON_TEST(TstRepNow);

#include "tst_rep_now.moc"
