// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <sqlite3.h>

namespace baton {

namespace {

const char* codeOf(int code)
{
    // The index of the log could not grow. SQLite does not say why, but there is only one usual reason.
    if (code == SQLITE_IOERR_SHMSIZE)
        return "storage.disk_full";
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "storage.busy";
    case SQLITE_INTERRUPT:
        return "storage.cancelled";
    case SQLITE_CONSTRAINT:
        return "storage.constraint";
    case SQLITE_CORRUPT:
        return "storage.corrupt";
    case SQLITE_FULL:
        return "storage.disk_full";
    case SQLITE_NOTADB:
        return "storage.not_a_workspace";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return "storage.read_only";
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_NOLFS:
    case SQLITE_PROTOCOL:
        return "storage.io";
    default:
        return "storage.sql";
    }
}

} // namespace

Error sqliteError(int code, const char* words, const std::string& path)
{
    return {codeOf(code), {path, words, std::to_string(code)}};
}

Error sqliteError(sqlite3* handle, const std::string& path)
{
    return sqliteError(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle), path);
}

} // namespace baton
