// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/publishing.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"
#include "tests/core/faults/workbench.h"
#endif
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <functional>
#include <latch>
#include <thread>

using namespace baton;
using namespace baton::test;

namespace {

using namespace std::chrono_literals;

std::unique_ptr<Session> another(const Workbench& bench, const Clock& clock)
{
    return taken(Session::open(bench.path(), clock, Actor{"tester"}));
}

std::int64_t count(Workbench& bench, std::string_view sql)
{
    return taken(bench.session().connection().integer(sql));
}

/// Runs an engine of its own in small batches until nothing is due. All that share `ready` begin at once.
void decideAll(const Workbench& bench, const Clock& clock, std::latch* ready = nullptr)
{
    const auto session = another(bench, clock);
    Engine engine(*session);
    if (ready)
        ready->arrive_and_wait();
    while (taken(engine.runBatch(clock.now(), 3)).decided > 0) {
    }
}

std::string stricterPlaybook()
{
    std::string text = Workbench::playbook();
    text.replace(text.find("\"ge\", \"value\": 30"), 17, "\"ge\", \"value\": 45");
    return text;
}

std::string rosterWithoutDana()
{
    std::string text = Workbench::roster();
    return text.replace(text.find("\"name\": \"Dana Cole\""), 0, "\"active\": false, ");
}

/// Runs all at once, each in a thread of its own.
void together(const std::vector<std::function<void()>>& all)
{
    std::vector<std::thread> threads;
    threads.reserve(all.size());
    for (const auto& each : all)
        threads.emplace_back(each);
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

/// Several hands on one workspace, and clocks and people that come and go.
class TstEngines : public QObject {
    Q_OBJECT

private slots:
    void enginesThatRaceDecideAsOne_data()
    {
        QTest::addColumn<int>("engines");
        QTest::newRow("two") << 2;
        QTest::newRow("eight") << 8;
    }
    void enginesThatRaceDecideAsOne()
    {
        QFETCH(int, engines);
        Workbench prepared;
        (void)taken(prepared.import());
        std::string expected;
        {
            Workbench alone(prepared);
            (void)taken(alone.run());
            expected = alone.told();
        }
        for (int round = 0; round < fullCount(2, 50); ++round) {
            Workbench bench(prepared);
            std::latch ready(engines);
            together({std::size_t(engines), [&] { decideAll(bench, bench.clock(), &ready); }});
            QVERIFY2(bench.violations().empty(), bench.violations().c_str());
            const std::string different = difference(bench.told(), expected);
            QVERIFY2(different.empty(), different.c_str());
        }
    }

    void enginesThatAlternateDecideAsOne()
    {
        Workbench prepared;
        (void)taken(prepared.import());
        Workbench alone(prepared);
        (void)taken(alone.run());
        Workbench bench(prepared);
        const auto second = another(bench, bench.clock());
        Engine one(bench.session());
        Engine two(*second);
        for (bool any = true; any;) {
            any = taken(one.runBatch(monday(), 3)).decided > 0;
            any = taken(two.runBatch(monday(), 2)).decided > 0 || any;
        }
        QVERIFY2(bench.violations().empty(), bench.violations().c_str());
        const std::string different = difference(bench.told(), alone.told());
        QVERIFY2(different.empty(), different.c_str());
    }

    void anEngineMayRunWhileLeadsComeIn()
    {
        for (int round = 0; round < fullCount(2, 50); ++round) {
            Workbench bench;
            std::atomic<bool> done = false;
            together({[&] {
                          const auto session = another(bench, bench.clock());
                          ImportOptions options;
                          options.file = bench.file("leads.csv");
                          options.rowsPerTransaction = 4;
                          (void)taken(importCsv(*session, options));
                          done = true;
                      },
                      [&] {
                          while (!done)
                              decideAll(bench, bench.clock());
                      }});
            (void)taken(bench.run());
            QVERIFY2(bench.violations().empty(), bench.violations().c_str());
            QCOMPARE(count(bench, "SELECT count(*) FROM lead WHERE state = 'due'"), 0);
            QCOMPARE(count(bench, "SELECT sum(created) FROM import_run"),
                     count(bench, "SELECT count(*) FROM lead"));
        }
    }

    void aLockHeldTooLongIsToldAndChangesNothing_data()
    {
        QTest::addColumn<int>("patienceMs");
        QTest::newRow("by somebody with the patience of 20 ms") << 20;
        if (fullCount(0, 1) == 1)
            QTest::newRow("by a session as it is, with 30 s") << 30'000;
    }
    void aLockHeldTooLongIsToldAndChangesNothing()
    {
        QFETCH(int, patienceMs);
        Workbench bench;
        const auto holder = another(bench, bench.clock());
        auto& connection = bench.session().connection();
        if (patienceMs < 30'000)
            connection.waitAtMost(std::chrono::milliseconds(patienceMs));
        const std::string before = bench.told();
        {
            const auto lock = taken(Transaction::begin(holder->connection()));
            QElapsedTimer waited;
            waited.start();
            QCOMPARE(bench.import().error().code, std::string("storage.busy"));
            QVERIFY2(waited.elapsed() >= patienceMs, std::to_string(waited.elapsed()).c_str());
            QCOMPARE(bench.run().error().code, std::string("storage.busy"));
            QCOMPARE(publishPlaybook(bench.session(), stricterPlaybook(), "").error().code,
                     std::string("storage.busy"));
            QCOMPARE(undoImport(bench.session(), ImportId{1}).error().code, std::string("storage.busy"));
            QCOMPARE(difference(bench.told(), before), std::string());
        }
        bench.finish();
        QVERIFY2(bench.violations().empty(), bench.violations().c_str());
    }

    void nobodyIsAssignedAfterHisDeactivation()
    {
        Workbench bench;
        (void)taken(bench.import());
        Engine engine(bench.session());
        (void)taken(engine.runBatch(monday(), 8)); // has rules and roster in memory now
        const auto danas = "SELECT count(*) FROM assignment WHERE rep = 'dana'";
        const auto before = count(bench, danas);
        QVERIFY(before > 0);
        const auto manager = another(bench, bench.clock());
        QVERIFY(taken(importRoster(*manager, rosterWithoutDana(), {})).version);
        while (taken(engine.runBatch(monday(), 8)).decided > 0) {
        }
        QCOMPARE(count(bench, danas), before);
        QVERIFY2(bench.violations().empty(), bench.violations().c_str());
    }

    void rulesAndRostersMayChangeMidRun()
    {
        for (int round = 0; round < fullCount(2, 50); ++round) {
            Workbench bench;
            (void)taken(bench.import());
            const auto change = [&] {
                const auto manager = another(bench, bench.clock());
                for (int i = 0; i < 6; ++i) {
                    const bool odd = i % 2 != 0;
                    (void)taken(importRoster(*manager, odd ? Workbench::roster() : rosterWithoutDana(), {}));
                    (void)taken(
                        publishPlaybook(*manager, odd ? Workbench::playbook() : stricterPlaybook(), ""));
                }
            };
            const auto decide = [&] { decideAll(bench, bench.clock()); };
            together({change, decide, decide});
            (void)taken(bench.run());
            // verify holds every decision against the roster and the playbook of its commit.
            QVERIFY2(bench.violations().empty(), bench.violations().c_str());
            QCOMPARE(taken(replayDecisions(bench.session(), 1000)).different, 0);
            QCOMPARE(count(bench, "SELECT count(*) FROM lead WHERE state = 'due'"), 0);
        }
    }

    void aPlaybookHoldsFromTheNextBatchOn()
    {
        Workbench bench;
        (void)taken(bench.import());
        Engine engine(bench.session());
        (void)taken(engine.runBatch(monday(), 10));
        const auto manager = another(bench, bench.clock());
        QVERIFY(taken(publishPlaybook(*manager, stricterPlaybook(), "")).version);
        while (taken(engine.runBatch(monday(), 10)).decided > 0) {
        }
        QCOMPARE(count(bench, "SELECT count(*) FROM decision WHERE id <= 10 AND playbook_version <> 1"), 0);
        QCOMPARE(count(bench, "SELECT count(*) FROM decision WHERE id > 10 AND playbook_version <> 2"), 0);
        QVERIFY(count(bench, "SELECT count(*) FROM decision WHERE id > 10") > 0);
        QVERIFY2(bench.violations().empty(), bench.violations().c_str());
    }

    void theOldestHoldGoesFirstWhenSomebodyIsBack()
    {
        Workbench bench;
        const Instant sunday = monday() - 30h;
        bench.clock().set(sunday);
        // Lee alone serves California and takes two at most.
        for (const int hour : {5, 2, 7, 1, 6, 3, 4}) {
            const auto added =
                taken(addLead(bench.session(), {{"external_id", std::to_string(hour)},
                                                {"employees", "500"},
                                                {"country", "US"},
                                                {"state", "CA"},
                                                {"received_at", formatInstant(sunday - 24h * hour)}}));
            QVERIFY(added.created);
        }
        (void)taken(bench.run());
        QCOMPARE(count(bench, "SELECT count(*) FROM lead WHERE state = 'held'"), 7);
        bench.clock().set(monday() + 30min);
        (void)taken(bench.run(1));
        QCOMPARE(count(bench, "SELECT count(*) FROM lead WHERE owner = 'lee' AND external_id IN ('7', '6')"),
                 2);
        QCOMPARE(count(bench, "SELECT count(*) FROM lead WHERE state = 'held'"), 5);
        QVERIFY2(bench.violations().empty(), bench.violations().c_str());
    }

    void aClockThatJumpsBackDoesNothingTwice()
    {
        Workbench bench;
        (void)taken(bench.import());
        (void)taken(Engine(bench.session()).runBatch(monday(), 10));
        const auto assigned = "SELECT count(*) FROM assignment";
        const auto before = count(bench, assigned);
        for (const auto jump : {-1h, -48h, 0h, 1h, -720h, 24h}) {
            bench.clock().set(monday() + jump);
            (void)taken(bench.run());
            QVERIFY2(bench.violations().empty(), bench.violations().c_str());
            QCOMPARE(count(bench, "SELECT count(*) - count(DISTINCT lead_id) FROM assignment"), 0);
        }
        QVERIFY(count(bench, assigned) > before);
        QCOMPARE(count(bench, "SELECT count(*) FROM lead WHERE state = 'due'"), 0);
        QCOMPARE(taken(replayDecisions(bench.session(), 1000)).different, 0);
    }
};

BATON_TEST(TstEngines);
#include "tst_engines.moc"
