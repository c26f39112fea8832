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

using test::Fixture;
using test::taken;

class TstWorkspace : public QObject {
    Q_OBJECT
private slots:
    void createRefusesAnExistingFile();
    void killedCreateLeavesNoWorkspace_data();
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
    void backupsAreNobodyElsesToRead();
    void aBackupPutInPlaceKeepsReadersOutOfTheWay();
    void aNewerProgramThatMigratesMeanwhileEndsWriting();
    void aRemovedFileIsToldAtTheCommit();
    void aLinkLeadsToTheFileItself();
    void aNameThatQtCannotSayIsRefused();
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

void TstWorkspace::killedCreateLeavesNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("before the log is set aside") << QByteArray("create.before_rename");
    QTest::newRow("before the file gets its name") << QByteArray("create.after_log_aside");
}

void TstWorkspace::killedCreateLeavesNoWorkspace()
{
#ifndef BATON_FAIL_POINTS
    QSKIP("built without fail points");
#endif
    QFETCH(QByteArray, point);
    QTemporaryDir folder;
    const std::string path = folder.filePath("new.baton").toStdString();
    write(path + "-wal", "the log of a file that was removed");
    const int status = test::inChild([&] {
        failpoint::arm((point + ":kill").toStdString());
        return createWorkspace(path).ok() ? 0 : 1;
    });
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!std::filesystem::exists(path));
    VERIFY_OK(createWorkspace(path));
    QCOMPARE(read(path + "-wal.orphan"), QByteArray("the log of a file that was removed"));
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
    threads.reserve(kWriters);
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

void TstWorkspace::backupsAreNobodyElsesToRead()
{
    Fixture f;
    const std::string copy = f.path() + ".copy";
    write(copy + ".part-2147483647", "left by a process that died"); // no process has so high a number
    VERIFY_OK(backupWorkspace(f.path(), copy));
    QVERIFY(!std::filesystem::exists(copy + ".part-2147483647"));
    using std::filesystem::perms;
    const perms others = perms::group_all | perms::others_all;
    QVERIFY((std::filesystem::status(copy).permissions() & others) == perms::none);
}

void TstWorkspace::aBackupPutInPlaceKeepsReadersOutOfTheWay()
{
    Fixture f;
    const std::string copy = f.path() + ".copy";
    VERIFY_OK(backupWorkspace(f.path(), copy));
    const auto reader = taken(openWorkspace(copy));
    const auto writer = taken(openWorkspace(copy));
    const auto reading = taken(Transaction::beginRead(*reader));
    QCOMPARE(taken(reader->integer("SELECT count(*) FROM meta WHERE key = 'k'")), std::int64_t(0));
    VERIFY_OK(MetaRepository(*writer).store("k", "v"));
}

void TstWorkspace::aNewerProgramThatMigratesMeanwhileEndsWriting()
{
    Fixture f;
    {
        const auto newer = taken(Connection::open(f.path()));
        VERIFY_OK(newer->execute("INSERT INTO schema_migration VALUES (9999, 'later', x'00'); "
                                 "CREATE TABLE of_later (x)"));
    }
    COMPARE_ERROR(Transaction::begin(f.connection()), "storage.newer_schema");
    QVERIFY(!f.connection().inTransaction());
    VERIFY_OK(Transaction::beginRead(f.connection()));
}

void TstWorkspace::aRemovedFileIsToldAtTheCommit()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    VERIFY_OK(f.repos().meta.store("k", "v"));
    QVERIFY(std::filesystem::remove(f.path()));
    COMPARE_ERROR(transaction.commit(), "storage.not_found");
}

void TstWorkspace::aLinkLeadsToTheFileItself()
{
    Fixture f;
    QTemporaryDir elsewhere;
    const std::string link = elsewhere.filePath("link.baton").toStdString();
    std::filesystem::create_symlink(f.path(), link);
    QCOMPARE(taken(openWorkspace(link))->path(), std::filesystem::canonical(f.path()).string());
}

void TstWorkspace::aNameThatQtCannotSayIsRefused()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/nu\xff.baton";
    COMPARE_ERROR(createWorkspace(path), "storage.not_found");
    QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
}

void TstWorkspace::durabilityAndForeignKeysAreOn()
{
    Fixture f;
    QCOMPARE(taken(f.connection().integer("PRAGMA synchronous")), std::int64_t(2));
    QCOMPARE(taken(f.connection().integer("PRAGMA foreign_keys")), std::int64_t(1));
    COMPARE_ERROR(
        f.connection().execute("INSERT INTO journey VALUES (1, 1, 't', 'n', 'q', 0, NULL, NULL, NULL)"),
        "storage.constraint");
}

BATON_TEST(TstWorkspace);

} // namespace baton

#include "tst_workspace.moc"
