// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace baton {

/// The Error of the last call on `handle`: a code "storage.*" with arguments path, SQLite's words, extended
/// code.
///   storage.busy            somebody else held the write lock longer than the busy timeout
///   storage.constraint      the row breaks a constraint
///   storage.corrupt         the file is damaged
///   storage.disk_full       no room
///   storage.io              the disk failed
///   storage.not_a_workspace the file is no SQLite database
///   storage.read_only       the file or its folder cannot be written
///   storage.sql             a fault of this program
Error sqliteError(sqlite3* handle, const std::string& path);
Error sqliteError(int code, const char* words, const std::string& path);

} // namespace baton
