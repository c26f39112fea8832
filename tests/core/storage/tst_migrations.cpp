// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fail_point.h"
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

#include <array>
#include <filesystem>

namespace baton {

using test::taken;

class TstMigrations : public QObject {
    Q_OBJECT
private slots:
    void newWorkspaceHasTheWholeSchema();
    void olderWorkspaceIsBackedUpAndBroughtUpToDate();
    void newerSchemaIsRefused();
    void changedMigrationIsRefused();
    void readOnlyAccessDoesNotMigrate();
    void killedAtAnyStatementItIsOldOrNew();
    void failedStatementLeavesTheOldSchema();
    void eightStartsAtOnceMigrateOnce();
    void whatTheSecondSchemaHeldIsFoundAgain();
};

namespace {

constexpr Migration kOne{1, "0001_one", "CREATE TABLE a (x INTEGER); CREATE TABLE b (x INTEGER)"};
constexpr Migration kTwo{
    2, "0002_two",
    "CREATE TABLE c (x INTEGER); INSERT INTO c VALUES (1); DROP TABLE a; CREATE TABLE d (x INTEGER)"};
constexpr std::array kOld{kOne};
constexpr std::array kNew{kOne, kTwo};
constexpr std::array kBroken{kOne, Migration{2, "0002_two", "CREATE TABLE c (x INTEGER); CREATE NONSENSE"}};
constexpr std::array kChanged{Migration{1, "0001_one", "CREATE TABLE a (y INTEGER)"}};

struct OldWorkspace {
    QTemporaryDir folder;
    std::string path = folder.filePath("w.baton").toStdString();
    OldWorkspace() { (void)taken(createWorkspace(path, kOld)); }
};

std::int64_t tables(Connection& connection)
{
    return taken(connection.integer("SELECT count(*) FROM sqlite_master WHERE name IN ('a', 'b', 'c', 'd')"));
}

} // namespace

void TstMigrations::newWorkspaceHasTheWholeSchema()
{
    test::Fixture f;
    QCOMPARE(taken(f.connection().integer("SELECT max(version) FROM schema_migration")),
             sqliteMigrations().back().version);
    QVERIFY(!std::filesystem::exists(f.path() + ".backup-0"));
}

void TstMigrations::olderWorkspaceIsBackedUpAndBroughtUpToDate()
{
    OldWorkspace old;
    const auto connection = taken(openWorkspace(old.path, Connection::Access::ReadWrite, kNew));
    QCOMPARE(taken(connection->integer("SELECT max(version) FROM schema_migration")), std::int64_t(2));
    const auto backup = taken(openWorkspace(old.path + ".backup-1", Connection::Access::ReadWrite, kOld));
    QCOMPARE(tables(*backup), std::int64_t(2));
}

void TstMigrations::newerSchemaIsRefused()
{
    OldWorkspace old;
    (void)taken(openWorkspace(old.path, Connection::Access::ReadWrite, kNew));
    const auto result = openWorkspace(old.path, Connection::Access::ReadWrite, kOld);
    COMPARE_ERROR(result, "storage.newer_schema");
    QCOMPARE(result.error().args[1], std::string("2"));
}

void TstMigrations::changedMigrationIsRefused()
{
    OldWorkspace old;
    COMPARE_ERROR(openWorkspace(old.path, Connection::Access::ReadWrite, kChanged), "storage.checksum");
}

void TstMigrations::readOnlyAccessDoesNotMigrate()
{
    OldWorkspace old;
    COMPARE_ERROR(openWorkspace(old.path, Connection::Access::ReadOnly, kNew), "storage.older_schema");
}

void TstMigrations::killedAtAnyStatementItIsOldOrNew()
{
#ifndef BATON_FAIL_POINTS
    QSKIP("built without fail points");
#endif
    int kills = 0;
    for (int statement = 1; statement < 50; ++statement) {
        OldWorkspace old;
        const int status = test::inChild([&] {
            failpoint::arm("migrate.statement:kill:" + std::to_string(statement));
            return openWorkspace(old.path, Connection::Access::ReadWrite, kNew).ok() ? 0 : 1;
        });
        if (WIFEXITED(status)) {
            QCOMPARE(WEXITSTATUS(status), 0);
            break;
        }
        ++kills;
        const auto still = taken(openWorkspace(old.path, Connection::Access::ReadWrite, kOld));
        QCOMPARE(tables(*still), std::int64_t(2));
        const auto now = taken(openWorkspace(old.path, Connection::Access::ReadWrite, kNew));
        QCOMPARE(tables(*now), std::int64_t(3));
    }
    QCOMPARE(kills, 6); // the table of migrations, four statements, the record
}

void TstMigrations::failedStatementLeavesTheOldSchema()
{
    OldWorkspace old;
    COMPARE_ERROR(openWorkspace(old.path, Connection::Access::ReadWrite, kBroken), "storage.sql");
    const auto connection = taken(openWorkspace(old.path, Connection::Access::ReadWrite, kOld));
    QCOMPARE(tables(*connection), std::int64_t(2));
}

void TstMigrations::eightStartsAtOnceMigrateOnce()
{
    for (int round = 0; round < test::fullCount(3, 50); ++round) {
        OldWorkspace old;
        std::array<pid_t, 8> children{};
        for (pid_t& child : children) {
            child = ::fork();
            if (child == 0) {
                const auto connection = openWorkspace(old.path, Connection::Access::ReadWrite, kNew);
                ::_exit(connection && tables(**connection) == 3 ? 0 : 1);
            }
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        const auto connection = taken(openWorkspace(old.path, Connection::Access::ReadWrite, kNew));
        QCOMPARE(taken(connection->integer("SELECT count(*) FROM c")), std::int64_t(1));
        const auto backup = taken(openWorkspace(old.path + ".backup-1", Connection::Access::ReadWrite, kOld));
        QCOMPARE(tables(*backup), std::int64_t(2));
    }
}

void TstMigrations::whatTheSecondSchemaHeldIsFoundAgain()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("w.baton").toStdString();
    {
        const auto old = taken(createWorkspace(path, sqliteMigrations().first(2)));
        const auto done = old->execute(R"(
            INSERT INTO playbook_version VALUES (1, x'00', '{}', 'live', '', 'ada', 0);
            INSERT INTO roster_version VALUES (1, 0, '{}', x'00', 'ada', 0, 0);
            INSERT INTO lead (id, state, stage, received_at, updated_at, event_count, head_hash)
            VALUES (1, 'owned', '', 0, 0, 2, zeroblob(32)), (2, 'due', '', 0, 0, 2, zeroblob(32)),
                   (3, 'due', '', 0, 0, 0, zeroblob(32));
            INSERT INTO lead_event (seq, lead_id, at, actor, kind, hash)
            VALUES (1, 1, 0, 'a', 'created', x'00'), (2, 2, 0, 'a', 'created', x'00'),
                   (3, 2, 0, 'a', 'updated', x'00'), (4, 1, 0, 'a', 'assigned', x'00');
            INSERT INTO decision VALUES (1, 1, 0, 1, 1, 'route', '{}'), (2, 1, 0, 1, 1, 'route', '{}');
            INSERT INTO assignment VALUES (1, 1, 'dana', 'ne', 'pool', 'engine', 2.5, 10, 20, 'returned', 0),
                                          (2, 1, 'eli', NULL, 'hand', 'ada', 3.5, 30, NULL, NULL, 1);
            INSERT INTO ledger_entry VALUES ('ne', 1, 1, '[]'))");
        QVERIFY(done.ok());
    }
    const auto connection = taken(openWorkspace(path));
    Repositories repos(*connection);
    const auto sequence = [&](std::int64_t lead) {
        std::vector<std::int64_t> all;
        for (const LeadEvent& event : taken(repos.events.ofLead({lead})))
            all.push_back(event.seq.value);
        return all;
    };
    QCOMPARE(sequence(1), (std::vector<std::int64_t>{1, 4}));
    QCOMPARE(sequence(2), (std::vector<std::int64_t>{2, 3}));
    QCOMPARE(sequence(3), std::vector<std::int64_t>{});

    const auto assignments = taken(repos.assignments.ofLead({1}));
    QCOMPARE(assignments.size(), std::size_t(2));
    QCOMPARE(assignments[0].rep.text(), std::string("dana"));
    QCOMPARE(assignments[0].closeReason, std::string("returned"));
    QVERIFY(!assignments[0].byOverride);
    QCOMPARE(taken(repos.assignments.openOf({1}))->decision, DecisionId{2});
    QCOMPARE(assignments[1].value, 3.5);
    QVERIFY(assignments[1].byOverride);
    QCOMPARE(taken(repos.ledger.pages("ne", 0, 10)).size(), std::size_t(1));
    QCOMPARE(taken(repos.ledger.find({1}, "ne", 1))->decision, DecisionId{1});
}

BATON_TEST(TstMigrations);

} // namespace baton

#include "tst_migrations.moc"
