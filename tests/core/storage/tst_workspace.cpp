// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fail_point.h"
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QObject>
#include <QRandomGenerator>

#include <filesystem>
#include <thread>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

class TstWorkspace : public QObject {
    Q_OBJECT
private slots:
    void createRefusesAnExistingFile();
    void killedCreateLeavesNoWorkspace();
    void theLogOfAnotherFileIsNotPlayedIntoANewOne();
    void missingFileIsNotCreated();
    void randomBytesAreRefused();
    void emptyFileIsRefused();
    void folderIsRefused();
    void foreignDatabaseIsRefusedAndUnchanged();
    void damagedFileIsReported();
    void readOnlyFolderIsReported();
    void writersTakeTurns();
    void backupIsTheCommittedState();
    void durabilityAndForeignKeysAreOn();
};

namespace {

void write(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

QByteArray read(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TstWorkspace::createRefusesAnExistingFile()
{
    Fixture f;
    const auto before = read(f.path());
    COMPARE_ERROR(createWorkspace(f.path()), "storage.exists");
    QCOMPARE(read(f.path()), before);
}

void TstWorkspace::killedCreateLeavesNoWorkspace()
{
#ifndef BATON_FAIL_POINTS
    QSKIP("built without fail points");
#endif
    QTemporaryDir folder;
    const std::string path = folder.filePath("new.baton").toStdString();
    const int status = test::inChild([&] {
        failpoint::arm("create.before_rename:kill");
        return createWorkspace(path).ok() ? 0 : 1;
    });
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!std::filesystem::exists(path));
    VERIFY_OK(createWorkspace(path));
}

void TstWorkspace::theLogOfAnotherFileIsNotPlayedIntoANewOne()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("again.baton").toStdString();
    // As after a crash: the log is there, its file was removed.
    const int status = test::inChild([&] {
        const auto first = createWorkspace(path);
        return first.ok() && (*first)->execute("CREATE TABLE left_over(x)") ? ::raise(SIGKILL) : 1;
    });
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(std::filesystem::remove(path));
    const QByteArray log = read(path + "-wal");
    QVERIFY(!log.isEmpty());
    const auto second = createWorkspace(path);
    VERIFY_OK(second);
    QCOMPARE(*(*second)->integer("SELECT count(*) FROM sqlite_master WHERE name = 'left_over'"), 0);
    QCOMPARE(read(path + "-wal.orphan"), log);
}

void TstWorkspace::missingFileIsNotCreated()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("none.baton").toStdString();
    COMPARE_ERROR(openWorkspace(path), "storage.not_found");
    QVERIFY(!std::filesystem::exists(path));
    COMPARE_ERROR(createWorkspace(folder.filePath("no/such/folder.baton").toStdString()),
                  "storage.not_found");
}

void TstWorkspace::randomBytesAreRefused()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("random").toStdString();
    QByteArray bytes(20000, 0);
    QRandomGenerator generator(7);
    generator.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    write(path, bytes);
    COMPARE_ERROR(openWorkspace(path), "storage.not_a_workspace");
    QCOMPARE(read(path), bytes);
}

void TstWorkspace::emptyFileIsRefused()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("empty").toStdString();
    write(path, {});
    COMPARE_ERROR(openWorkspace(path), "storage.not_a_workspace");
    QCOMPARE(read(path).size(), 0);
}

void TstWorkspace::folderIsRefused()
{
    QTemporaryDir folder;
    COMPARE_ERROR(openWorkspace(folder.path().toStdString()), "storage.not_a_workspace");
}

void TstWorkspace::foreignDatabaseIsRefusedAndUnchanged()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("foreign").toStdString();
    write(path, {});
    {
        const auto connection = taken(Connection::open(path));
        VERIFY_OK(connection->execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
    }
    const auto before = read(path);
    COMPARE_ERROR(openWorkspace(path), "storage.not_a_workspace");
    QCOMPARE(read(path), before);
}

void TstWorkspace::damagedFileIsReported()
{
    Fixture f;
    f.close();
    QByteArray bytes = read(f.path());
    std::fill(bytes.begin() + 100, bytes.begin() + 4096, '\xee'); // the schema's page, after the header
    write(f.path(), bytes);
    COMPARE_ERROR(openWorkspace(f.path()), "storage.corrupt");
}

void TstWorkspace::readOnlyFolderIsReported()
{
    Fixture f;
    f.close();
    std::filesystem::permissions(f.path(), std::filesystem::perms(0444));
    std::filesystem::permissions(f.folder(), std::filesystem::perms(0555));
    const int status = test::inChild([&] {
        if (::geteuid() == 0 && ::seteuid(65534) != 0)
            return 2;
        const auto writing = openWorkspace(f.path());
        const auto reading = openWorkspace(f.path(), Connection::Access::ReadOnly);
        return !writing && writing.error().code == "storage.read_only" && !reading &&
                       reading.error().code == "storage.read_only"
                   ? 0
                   : 1;
    });
    std::filesystem::permissions(f.folder(), std::filesystem::perms(0755));
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TstWorkspace::writersTakeTurns()
{
    Fixture f;
    constexpr int kWriters = 4;
    constexpr int kEach = 25;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < kWriters; ++i) {
        threads.emplace_back([&] {
            const auto connection = openWorkspace(f.path());
            for (int n = 0; n < kEach && connection; ++n) {
                auto transaction = Transaction::begin(**connection);
                // Reading first, then writing, is what a deferred transaction would fail at.
                const auto count = (*connection)->integer("SELECT count(*) FROM person");
                const std::string login = std::to_string(count ? *count : -1);
                if (!transaction ||
                    !(*connection)
                         ->execute("INSERT INTO person (login, name, roles) VALUES ('" + login +
                                   "', '', '')") ||
                    !transaction->commit())
                    ++failures;
            }
            failures += connection ? 0 : 1;
        });
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(taken(f.connection().integer("SELECT count(*) FROM person")), std::int64_t(kWriters * kEach));
}

void TstWorkspace::backupIsTheCommittedState()
{
    Fixture f;
    VERIFY_OK(f.repos().meta.store("k", "committed"));
    auto transaction = taken(Transaction::begin(f.connection()));
    VERIFY_OK(f.repos().meta.store("k", "not yet"));
    const std::string copy = f.path() + ".copy";
    VERIFY_OK(backupWorkspace(f.path(), copy));
    COMPARE_ERROR(backupWorkspace(f.path(), copy), "storage.exists");
    const auto connection = taken(openWorkspace(copy));
    QCOMPARE(taken(MetaRepository(*connection).find("k")).value(), std::string("committed"));
}

void TstWorkspace::durabilityAndForeignKeysAreOn()
{
    Fixture f;
    QCOMPARE(taken(f.connection().integer("PRAGMA synchronous")), std::int64_t(2));
    QCOMPARE(taken(f.connection().integer("PRAGMA foreign_keys")), std::int64_t(1));
    QCOMPARE(taken(f.connection().integer("PRAGMA busy_timeout")), std::int64_t(30000));
    COMPARE_ERROR(
        f.connection().execute("INSERT INTO journey VALUES (1, 1, 't', 'n', 'q', 0, NULL, NULL, NULL)"),
        "storage.constraint");
}

BATON_TEST(TstWorkspace);

} // namespace baton

#include "tst_workspace.moc"
