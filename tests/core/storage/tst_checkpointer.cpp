// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/core/storage/survivors.h"
#include "tests/support/test_main.h"

#include <QFileInfo>
#include <QObject>

#include <atomic>
#include <filesystem>
#include <semaphore>
#include <thread>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

class TstCheckpointer : public QObject {
    Q_OBJECT
private slots:
    void whatIsCommittedReachesTheFileWhileItIsOpen();
    void theLogDoesNotGrowWithoutEnd();
    void anotherFileInItsPlaceIsLeftAlone();
    void aFailedSyncLosesNothingThatWasMovedBefore();
};

namespace {

constexpr int kPages = 20;
constexpr qint64 kPageBytes = 4096;

void commitLeads(Fixture& f, int commits, const std::string& email = "a@b.example")
{
    for (int i = 0; i < commits; ++i) {
        auto transaction = taken(Transaction::begin(f.connection()));
        f.arrive(email, at("2026-03-02T10:00Z"));
        if (!transaction.commit())
            qFatal("cannot commit");
    }
}

qint64 sizeOf(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).size();
}

} // namespace

void TstCheckpointer::whatIsCommittedReachesTheFileWhileItIsOpen()
{
    Fixture f;
    f.reopen();
    const std::filesystem::file_time_type longAgo{};
    std::filesystem::last_write_time(f.path(), longAgo);
    f.connection().checkpointFrom(kPages);
    commitLeads(f, kPages / 2); // several pages each, but far from what a commit would wait for
    QTRY_VERIFY(std::filesystem::last_write_time(f.path()) != longAgo);
    QVERIFY(sizeOf(f.path() + "-wal") < 4 * kPages * kPageBytes);
}

void TstCheckpointer::theLogDoesNotGrowWithoutEnd()
{
    Fixture f;
    f.reopen();
    f.connection().checkpointFrom(kPages);
    commitLeads(f, 50 * kPages);
    // The size at which the commit moves it, and what two commits add.
    QVERIFY2(sizeOf(f.path() + "-wal") < 6 * kPages * kPageBytes,
             std::to_string(sizeOf(f.path() + "-wal")).c_str());
    QCOMPARE(taken(f.repos().leads.count()), std::int64_t(50 * kPages));
}

void TstCheckpointer::anotherFileInItsPlaceIsLeftAlone()
{
    Fixture f;
    Fixture other;
    f.reopen();
    other.close();
    const std::string moved = f.path() + ".moved";
    std::filesystem::rename(f.path(), moved);
    std::filesystem::copy_file(other.path(), f.path());
    const std::string shared = f.path() + "-shm";
    std::filesystem::rename(f.path() + "-wal", moved + "-wal");
    std::filesystem::rename(shared, moved + "-shm");
    f.connection().checkpointFrom(kPages);
    for (int i = 0; i < kPages; ++i) { // as a commit does that saw the file an instant before
        VERIFY_OK(f.connection().execute("BEGIN IMMEDIATE"));
        f.arrive("a@b.example", at("2026-03-02T10:00Z"));
        VERIFY_OK(f.connection().execute("COMMIT"));
    }
    QVERIFY(!std::filesystem::exists(shared)); // nobody opened it
    std::filesystem::remove(f.path());
    std::filesystem::rename(moved, f.path());
    std::filesystem::rename(moved + "-wal", f.path() + "-wal");
    std::filesystem::rename(moved + "-shm", shared);
}

// SQLite syncs the file only after a checkpoint that reached the log's end, but calls the others done too. If
// that sync fails, the system has forgotten what the others wrote, and only the log still has it.
void TstCheckpointer::aFailedSyncLosesNothingThatWasMovedBefore()
{
    test::PowerCutVfs disk;
    Fixture f;
    f.close(); // all of it is in the file
    f.reopen();
    f.connection().checkpointFrom(kPages);
    const auto owner = std::this_thread::get_id();
    std::binary_semaphore moving(0);
    std::binary_semaphore mayGoOn(0);
    std::atomic<bool> first = true;
    disk.onSync([&] {
        if (std::this_thread::get_id() == owner || !first.exchange(false))
            return;
        moving.release();
        mayGoOn.acquire();
    });
    commitLeads(f, 3, std::string(5 * kPageBytes, 'a')); // on pages that the other leads leave alone
    moving.acquire();
    commitLeads(f, 1); // so that the checkpoint does not reach the end
    disk.failSyncOf(f.path());
    mayGoOn.release();
    commitLeads(f, 20 * kPages); // to where the log would begin anew, and beyond
    QVERIFY(disk.syncFailed());
    constexpr std::int64_t committed = 3 + 1 + 20 * kPages;
    QCOMPARE(test::survivors(disk.cut()), committed);
    f.close();
    QCOMPARE(test::survivors(disk.cut()), committed);
    f.reopen(); // a new beginning
    QCOMPARE(taken(f.repos().leads.count()), committed);
    f.close();
    QVERIFY(!std::filesystem::exists(f.path() + "-wal"));
    QCOMPARE(test::survivors(disk.cut()), committed);
}

BATON_TEST(TstCheckpointer);

} // namespace baton

#include "tst_checkpointer.moc"
