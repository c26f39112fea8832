// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace baton {

class Connection;

/// One step of the schema. An applied migration never changes: its checksum is kept in the workspace.
struct Migration {
    std::int64_t version = 0;
    std::string_view name;
    std::string_view sql;
};

/// migrations/sqlite/*.sql in order (generated).
std::span<const Migration> sqliteMigrations();

/// Brings a workspace up to the last of `migrations`, each in a transaction of its own, after a back-up
/// beside the file
/// ("<file>.backup-<version before>") if it is not new. Others that start meanwhile wait for the write lock
/// and find the work done. Refuses a newer schema (storage.newer_schema: path, found, known) and a changed or
/// missing migration (storage.checksum: path, version).
Result<void> migrate(Connection& connection, std::span<const Migration> migrations);

/// The same checks without changing anything; storage.older_schema if there is something to apply.
Result<void> checkSchema(Connection& connection, std::span<const Migration> migrations);

} // namespace baton
