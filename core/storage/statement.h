// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/key.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace baton {

class Connection;
class Statement;

/// Bytes to bind as a blob.
struct Blob {
    std::string_view bytes;
};

/// The rows of a running query. Texts and blobs live until the next call of next(). The destructor ends the
/// query, so that no read lock outlives it. A statement has at most one Rows at a time.
class Rows {
public:
    explicit Rows(Statement& statement) : m_statement(&statement) {}
    Rows(Rows&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    /// False after the last row, and on trouble; done() tells which.
    bool next();
    Result<void> done() const;

    int columnCount() const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; ///< empty for NULL
    std::string_view blob(int column) const;
    Instant instant(int column) const { return fromEpochMs(integer(column)); }
    std::optional<Instant> maybeInstant(int column) const;
    std::optional<std::int64_t> maybeInteger(int column) const;
    Digest digest(int column) const; ///< zeros when the blob has another size
    std::string string(int column) const { return std::string(text(column)); }

private:
    Statement* m_statement;
};

/// A prepared SQL statement of one Connection, which must outlive it. Prepared at first use and kept.
/// Parameters are numbered from 1. Used on the thread of its connection only. All of SQLite's row traffic
/// goes through this class.
class Statement {
public:
    Statement(Connection& connection, std::string sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds all parameters, runs to the end, ignores rows.
    template <typename... Arguments>
    Result<void> run(const Arguments&... arguments)
    {
        start(false);
        int position = 0;
        (bind(++position, arguments), ...);
        return execute();
    }

    /// Binds all parameters (texts are copied) and gives the rows.
    template <typename... Arguments>
    Rows query(const Arguments&... arguments)
    {
        start(true);
        int position = 0;
        (bind(++position, arguments), ...);
        return Rows(*this);
    }

    // The same by hand, for statements with many parameters: start(), bind() each, execute().
    // Without `copyTexts` the texts bound must live until execute() has returned.
    void start(bool copyTexts = false);
    void bind(int position, std::nullptr_t);
    void bind(int position, std::int64_t value);
    void bind(int position, std::int32_t value) { bind(position, std::int64_t{value}); }
    void bind(int position, bool value) { bind(position, std::int64_t{value}); }
    void bind(int position, double value);
    void bind(int position, std::string_view text);
    void bind(int position, const std::string& text) { bind(position, std::string_view(text)); }
    void bind(int position, const char* text) { bind(position, std::string_view(text)); }
    void bind(int position, Blob blob);
    void bind(int position, const Digest& digest) { bind(position, Blob{bytesOf(digest)}); }
    void bind(int position, Instant instant) { bind(position, toEpochMs(instant)); }
    template <typename Tag>
    void bind(int position, Id<Tag> id)
    {
        bind(position, id.value);
    }
    template <typename Tag>
    void bind(int position, const Key<Tag>& key)
    {
        bind(position, std::string_view(key.text()));
    }
    template <typename T>
    void bind(int position, const std::optional<T>& value)
    {
        if (value)
            bind(position, *value);
        else
            bind(position, nullptr);
    }
    Result<void> execute();

private:
    friend class Rows;
    bool prepare();
    void note(int code);

    Connection& m_connection;
    std::string m_sql;
    sqlite3_stmt* m_handle = nullptr;
    std::optional<Error> m_error;
    bool m_copyTexts = false;
    bool m_running = false;
};

/// NULL for an empty text: how optional texts are stored.
inline std::optional<std::string_view> orNull(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// NULL for an id that is 0.
template <typename Tag>
std::optional<std::int64_t> orNull(Id<Tag> id)
{
    return id ? std::optional(id.value) : std::nullopt;
}

} // namespace baton
