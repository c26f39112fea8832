// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"
#include "core/storage/sqlite_error.h"

#include <sqlite3.h>

#include <cassert>
#include <cstring>

namespace baton {

Rows::~Rows()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement->m_handle);
    m_statement->m_running = false;
}

bool Rows::next()
{
    if (m_statement->m_error)
        return false;
    const int code = sqlite3_step(m_statement->m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_statement->note(code);
    return false;
}

Result<void> Rows::done() const
{
    if (m_statement->m_error)
        return *m_statement->m_error;
    return {};
}

int Rows::columnCount() const
{
    return sqlite3_column_count(m_statement->m_handle);
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement->m_handle, column) == SQLITE_NULL;
}

std::int64_t Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement->m_handle, column);
}

double Rows::real(int column) const
{
    return sqlite3_column_double(m_statement->m_handle, column);
}

std::string_view Rows::text(int column) const
{
    const auto* const bytes = sqlite3_column_text(m_statement->m_handle, column);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char*>(bytes),
            std::size_t(sqlite3_column_bytes(m_statement->m_handle, column))};
}

std::string_view Rows::blob(int column) const
{
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_statement->m_handle, column));
    if (!bytes)
        return {};
    return {bytes, std::size_t(sqlite3_column_bytes(m_statement->m_handle, column))};
}

std::optional<Instant> Rows::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<std::int64_t> Rows::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Digest Rows::digest(int column) const
{
    Digest digest{};
    const auto bytes = blob(column);
    if (bytes.size() == digest.size())
        std::memcpy(digest.data(), bytes.data(), digest.size());
    return digest;
}

Statement::Statement(Connection& connection, std::string sql)
    : m_connection(connection), m_sql(std::move(sql))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

bool Statement::prepare()
{
    assert(m_connection.isOnItsThread());
    const int code = sqlite3_prepare_v3(m_connection.handle(), m_sql.data(), int(m_sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK)
        note(code);
    return code == SQLITE_OK;
}

void Statement::note(int code)
{
    if (!m_error)
        m_error = sqliteError(code, sqlite3_errmsg(m_connection.handle()), m_connection.path());
}

void Statement::start(bool copyTexts)
{
    assert(!m_running);
    m_error.reset();
    m_copyTexts = copyTexts;
    if (m_handle)
        sqlite3_reset(m_handle);
    else
        prepare();
    m_running = copyTexts;
}

void Statement::bind(int position, std::nullptr_t)
{
    if (const int code = sqlite3_bind_null(m_handle, position); code != SQLITE_OK)
        note(code);
}

void Statement::bind(int position, std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_handle, position, value); code != SQLITE_OK)
        note(code);
}

void Statement::bind(int position, double value)
{
    if (const int code = sqlite3_bind_double(m_handle, position, value); code != SQLITE_OK)
        note(code);
}

void Statement::bind(int position, std::string_view text)
{
    const char* const data = text.data() ? text.data() : "";
    const int code = sqlite3_bind_text64(m_handle, position, data, text.size(),
                                         m_copyTexts ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK)
        note(code);
}

void Statement::bind(int position, Blob blob)
{
    const char* const data = blob.bytes.data() ? blob.bytes.data() : "";
    const int code = sqlite3_bind_blob64(m_handle, position, data, blob.bytes.size(),
                                         m_copyTexts ? SQLITE_TRANSIENT : SQLITE_STATIC);
    if (code != SQLITE_OK)
        note(code);
}

Result<void> Statement::execute()
{
    if (!m_error) {
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(m_handle);
        if (code != SQLITE_DONE)
            note(code);
    }
    sqlite3_reset(m_handle);
    m_running = false;
    if (m_error)
        return *m_error;
    return {};
}

} // namespace baton
