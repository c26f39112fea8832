// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace baton {

/// Marks the file as ours, in the header of the database: "BATN".
inline constexpr std::int32_t kApplicationId = 0x4241544e;

/// Makes a new workspace with the whole schema and what `fill` stores in it. Refuses a path that exists
/// (storage.exists). The file appears under its name only when it is complete. A log that a file of this name
/// left behind is kept as "PATH-wal.orphan".
Result<std::unique_ptr<Connection>>
createWorkspace(const std::string& path, std::span<const Migration> migrations = sqliteMigrations(),
                const std::function<Result<void>(Connection&)>& fill = {});

/// Opens a workspace; with ReadWrite brings its schema up to date first. storage.not_found,
/// storage.not_a_workspace, storage.newer_schema, storage.older_schema (read-only), storage.checksum,
/// storage.read_only, storage.corrupt, ...
Result<std::unique_ptr<Connection>> openWorkspace(const std::string& path,
                                                  Connection::Access access = Connection::Access::ReadWrite,
                                                  std::span<const Migration> migrations = sqliteMigrations());

/// Writes a compact copy of the last committed state, beside running readers and writers. The copy appears
/// under its name only when it is complete and on the disk. An existing target is refused (storage.exists)
/// unless `replace`.
Result<void> backupWorkspace(const std::string& path, const std::string& target, bool replace = false);

} // namespace baton
