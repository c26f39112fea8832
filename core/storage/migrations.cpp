// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/digest.h"
#include "core/storage/connection.h"
#include "core/storage/fail_point.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace baton {

namespace {

constexpr std::string_view kTable =
    "CREATE TABLE IF NOT EXISTS schema_migration ("
    "version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum BLOB NOT NULL) STRICT";

/// The version that the workspace is at; 0 when it is empty.
Result<std::int64_t> appliedVersion(Connection& connection, std::span<const Migration> migrations)
{
    auto exists = connection.integer("SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'");
    if (!exists || *exists == 0)
        return exists;
    Statement select(connection, "SELECT version, checksum FROM schema_migration ORDER BY version");
    auto rows = select.query();
    std::int64_t version = 0;
    const std::int64_t known = migrations.empty() ? 0 : migrations.back().version;
    while (rows.next()) {
        version = rows.integer(0);
        if (version > known)
            continue;
        const auto it = std::ranges::find(migrations, version, &Migration::version);
        if (it == migrations.end() || rows.blob(1) != bytesOf(sha256({it->sql})))
            return Error{"storage.checksum", {connection.path(), std::to_string(version)}};
    }
    BATON_TRY(rows.done());
    if (version > known)
        return Error{"storage.newer_schema",
                     {connection.path(), std::to_string(version), std::to_string(known)}};
    return version;
}

const Migration* nextOf(std::span<const Migration> migrations, std::int64_t version)
{
    const auto it = std::ranges::find_if(migrations, [&](const auto& m) { return m.version > version; });
    return it == migrations.end() ? nullptr : &*it;
}

Result<void> apply(Connection& connection, const Migration& migration)
{
    const auto failPoint = []() -> Result<void> {
        BATON_FAIL_POINT("migrate.statement");
        return {};
    };
    BATON_TRY(connection.execute(kTable, failPoint));
    BATON_TRY(connection.execute(migration.sql, failPoint));
    BATON_FAIL_POINT("migrate.statement");
    Statement insert(connection,
                     "INSERT INTO schema_migration (version, name, checksum) VALUES ($1, $2, $3)");
    return insert.run(migration.version, migration.name, sha256({migration.sql}));
}

/// Applies the next migration; true if there may be more.
Result<bool> step(Connection& connection, std::span<const Migration> migrations, bool& backedUp)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto version = appliedVersion(connection, migrations);
    if (!version)
        return version.error();
    const Migration* const next = nextOf(migrations, *version);
    if (!next)
        return false;
    if (*version > 0 && !backedUp) {
        // Written by a second connection while this one keeps everybody else from writing.
        BATON_TRY(backupWorkspace(connection.path(),
                                  connection.path() + ".backup-" + std::to_string(*version), true));
        backedUp = true;
    }
    BATON_TRY(apply(connection, *next));
    BATON_TRY(transaction->commit());
    return true;
}

} // namespace

Result<void> checkSchema(Connection& connection, std::span<const Migration> migrations)
{
    const auto version = appliedVersion(connection, migrations);
    if (!version)
        return version.error();
    if (nextOf(migrations, *version))
        return Error{"storage.older_schema", {connection.path(), std::to_string(*version)}};
    return {};
}

Result<void> migrate(Connection& connection, std::span<const Migration> migrations)
{
    // Most starts have nothing to do and need no write lock for it.
    const auto version = appliedVersion(connection, migrations);
    if (!version)
        return version.error();
    bool backedUp = *version == 0; // what is new has nothing to lose
    bool more = nextOf(migrations, *version) != nullptr;
    while (more) {
        const auto result = step(connection, migrations, backedUp);
        if (!result)
            return result.error();
        more = *result;
    }
    return {};
}

} // namespace baton
