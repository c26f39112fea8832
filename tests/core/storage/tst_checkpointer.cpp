// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QFileInfo>
#include <QObject>

#include <filesystem>

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
};

namespace {

constexpr int kPages = 20;
constexpr qint64 kPageBytes = 4096;

void commitLeads(Fixture& f, int commits)
{
    for (int i = 0; i < commits; ++i) {
        auto transaction = taken(Transaction::begin(f.connection()));
        f.arrive("a@b.example", at("2026-03-02T10:00Z"));
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
    commitLeads(f, kPages);
    QVERIFY(!std::filesystem::exists(shared)); // nobody opened it
    std::filesystem::remove(f.path());
    std::filesystem::rename(moved, f.path());
    std::filesystem::rename(moved + "-wal", f.path() + "-wal");
    std::filesystem::rename(moved + "-shm", shared);
}

BATON_TEST(TstCheckpointer);

} // namespace baton

#include "tst_checkpointer.moc"
