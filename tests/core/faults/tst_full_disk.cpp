// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "tests/core/faults/workbench.h"
#endif
#include "tests/support/full_disk_vfs.h"
#include "tests/support/power_cut_vfs.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

/// Little memory for pages and a short log: pages spill within transactions and checkpoints happen, so that
/// every kind of write is met.
void makeWriteOften(Workbench& bench)
{
    (void)taken(bench.session().connection().integer("PRAGMA cache_size=8"));
    (void)taken(bench.session().connection().integer("PRAGMA cache_spill=8"));
    bench.session().connection().checkpointFrom(24);
}

std::string undisturbed(Workbench& prepared)
{
    Workbench bench(prepared);
    bench.finish();
    return bench.told();
}

/// Imports and runs, up to the first Error.
std::optional<Error> work(Workbench& bench)
{
    if (const auto imported = bench.import(); !imported)
        return imported.error();
    if (const auto ran = bench.run(); !ran)
        return ran.error();
    return std::nullopt;
}

} // namespace

/// A disk without room, and one whose syncs fail, at any of the writes of the main job.
class TstFullDisk : public QObject {
    Q_OBJECT

private slots:
    void aFullDiskStopsTheWorkAndRoomLetsItGoOn_data()
    {
        QTest::addColumn<bool>("sameProcess");
        QTest::newRow("the same process goes on") << true;
        QTest::newRow("another process goes on") << false;
    }
    void aFullDiskStopsTheWorkAndRoomLetsItGoOn()
    {
        QFETCH(bool, sameProcess);
        Workbench prepared;
        const std::string expected = undisturbed(prepared);
        int stops = 0;
        for (int nth = 1;; nth = fullCount(nth + nth / 4 + 1, nth + 1)) {
            FullDiskVfs disk;
            Workbench bench(prepared);
            makeWriteOften(bench);
            disk.fillAt(nth);
            const auto error = work(bench);
            if (!error && disk.refused() == 0)
                break;
            ++stops;
            // What only a checkpoint misses is not an Error: the log has it.
            if (error)
                QVERIFY2(words(*error).starts_with("storage.disk_full "), words(*error).c_str());
            QVERIFY2(bench.violations().empty(), bench.violations().c_str());
            disk.clear();
            if (!sameProcess)
                bench.reopen();
            bench.finish();
            QVERIFY2(bench.violations().empty(), bench.violations().c_str());
            const std::string different = difference(bench.told(), expected);
            QVERIFY2(different.empty(), (std::to_string(nth) + "\n" + different).c_str());
            bench.close();
        }
        QVERIFY2(stops > 12, std::to_string(stops).c_str());
        qInfo("%d stops", stops);
    }

    void aFullDiskKeepsAWorkspaceFromBeingMade()
    {
        Workbench prepared;
        for (int nth = 1;; nth = fullCount(nth * 2, nth + 1)) {
            FullDiskVfs disk;
            Workbench bench(prepared);
            const std::string path = bench.file("new.baton");
            disk.fillAt(nth);
            const auto made = Session::create(path, bench.clock(), Actor{"tester"});
            disk.clear();
            if (made) {
                QVERIFY(nth > 10);
                break;
            }
            QVERIFY2(words(made.error()).starts_with("storage.disk_full "), words(made.error()).c_str());
            // Once it has its name it is whole.
            const auto session =
                taken(std::filesystem::exists(path) ? Session::open(path, bench.clock(), Actor{"tester"})
                                                    : Session::create(path, bench.clock(), Actor{"tester"}));
            QVERIFY(taken(session->repositories().people.findByLogin("tester")));
        }
    }

    void aFailedSyncIsToldAndLosesNothingAcknowledged()
    {
        Workbench prepared;
        const std::string expected = undisturbed(prepared);
        int stops = 0;
        for (int nth = 1;; nth = fullCount(nth + 1 + nth / 8, nth + 1)) {
            PowerCutVfs disk;
            Workbench bench(prepared);
            bench.close();
            disk.failSync(nth);
            bench.reopen();
            makeWriteOften(bench);
            const auto imported = bench.import();
            const auto ran = imported ? bench.run() : imported.error();
            if (!disk.syncFailed())
                break;
            ++stops;
            // A checkpoint's failure is no Error: the log still has everything.
            if (!ran)
                QCOMPARE(ran.error().code, std::string("storage.io"));
            // Then the power fails as well. All that was acknowledged must have reached the disk.
            const QTemporaryDir after;
            PowerCutVfs::restore(disk.cut(), after.path().toStdString());
            bench.close();
            const std::string lost =
                lostByCut(bench, after.filePath("w.baton").toStdString(), {bool(imported), bool(ran)});
            QVERIFY2(lost.empty(), (std::to_string(nth) + " " + lost).c_str());
            bench.reopen();
            QVERIFY2(bench.violations().empty(), bench.violations().c_str());
            bench.finish();
            const std::string different = difference(bench.told(), expected);
            QVERIFY2(different.empty(), (std::to_string(nth) + "\n" + different).c_str());
            bench.close();
        }
        QVERIFY2(stops > 8, std::to_string(stops).c_str());
        qInfo("%d stops", stops);
    }

private:
    struct Acknowledged {
        bool import;
        bool run;
    };

    /// Puts the workspace as the cut left it in the place of the other one, and says what was told to be done
    /// and is not.
    static std::string lostByCut(Workbench& bench, const std::string& image, Acknowledged acknowledged)
    {
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::remove(bench.path() + suffix);
            if (std::filesystem::exists(image + suffix))
                std::filesystem::copy_file(image + suffix, bench.path() + suffix);
        }
        bench.reopen();
        auto& connection = bench.session().connection();
        const auto due = taken(connection.integer("SELECT count(*) FROM lead WHERE state = 'due'"));
        const auto done = taken(connection.integer("SELECT count(*) FROM import_run WHERE status = 'done'"));
        bench.close();
        if (acknowledged.import && done == 0)
            return "the import";
        return acknowledged.run && due > 0 ? std::to_string(due) + " decisions" : "";
    }
};

BATON_TEST(TstFullDisk);
#include "tst_full_disk.moc"
