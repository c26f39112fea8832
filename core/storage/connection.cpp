// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/checkpointer.h"
#include "core/storage/search_function.h"
#include "core/storage/sqlite_error.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <mutex>

namespace baton {

namespace {

/// What keeps the file from being used, as far as the file system tells. SQLite's own words on this are
/// misleading.
Result<void> checkFile(const std::string& path, Connection::Access access)
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return Error{errno == ENOENT || errno == ENOTDIR ? "storage.not_found" : "storage.io",
                     {path, std::strerror(errno)}};
    if (!S_ISREG(info.st_mode))
        return Error{"storage.not_a_workspace", {path, "not a regular file"}};
    if (::access(path.c_str(), R_OK) != 0)
        return Error{"storage.io", {path, std::strerror(errno)}};
    // Readers of a WAL database write too: the index of the log lies beside it.
    const std::string folder = std::filesystem::path(path).parent_path();
    const bool fileWritable = access == Connection::Access::ReadOnly || ::access(path.c_str(), W_OK) == 0;
    if (!fileWritable || ::access(folder.c_str(), W_OK) != 0)
        return Error{"storage.read_only", {path, std::strerror(errno)}};
    return {};
}

/// SQLite counts every byte it allocates, under a lock, unless it is told before its first use not to. Nobody
/// asks for the count. If somebody else in the process was first, it stays as it is.
void forgoMemoryStatistics()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

/// Whoever waits for the lock looks often, so that a job of many transactions does not always come first.
constexpr std::chrono::microseconds kBetweenLooks{1000};

int waitForLock(void* patience, int looks)
{
    if (looks * kBetweenLooks >= *static_cast<const std::chrono::milliseconds*>(patience))
        return 0;
    std::this_thread::sleep_for(kBetweenLooks);
    return 1;
}

std::string uniqueName()
{
    static std::atomic<int> number = 0;
    return "baton-" + std::to_string(++number);
}

} // namespace

Connection::Connection(std::string path) : m_path(std::move(path)), m_thread(std::this_thread::get_id()) {}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, Access access)
{
    std::error_code failure;
    auto place = std::filesystem::absolute(path, failure);
    if (failure || path.find('\0') != std::string::npos)
        return Error{"storage.not_found", {path, failure.message()}};
    // The log of a file that a link leads to lies beside the file, and so do its back-ups.
    if (auto target = std::filesystem::canonical(place, failure); !failure)
        place = std::move(target);
    // Qt would open, and so make, a file of another name.
    if (QFile::encodeName(QFile::decodeName(place.c_str())) != QByteArray(place.c_str()))
        return Error{"storage.not_found", {path, std::strerror(EILSEQ)}};
    BATON_TRY(checkFile(place, access));
    std::unique_ptr<Connection> connection(new Connection(place));
    BATON_TRY(connection->connect(access));
    BATON_TRY(connection->configure(access));
    return connection;
}

Result<void> Connection::connect(Access access)
{
    forgoMemoryStatistics();
    m_name = uniqueName();
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QString::fromStdString(m_name));
    if (access == Access::ReadOnly)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.setDatabaseName(QFile::decodeName(m_path.c_str()));
    if (!database.open())
        return Error{"storage.io", {m_path, database.lastError().text().toStdString()}};
    struct stat info {};
    if (::stat(m_path.c_str(), &info) != 0)
        return Error{"storage.not_found", {m_path, std::strerror(errno)}};
    m_device = info.st_dev;
    m_inode = info.st_ino;
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{"storage.driver", {m_path}};
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_busy_handler(m_handle, waitForLock, &m_patience);
    return {};
}

Result<void> Connection::configure(Access access)
{
    // open() succeeds on random bytes; reading the schema does not.
    const auto tables = integer("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    if (const int code = addSearchFunction(m_handle); code != SQLITE_OK)
        return sqliteError(m_handle, m_path);
    // A log that begins anew keeps what the longest imports need (330 MB at a million leads): cut shorter,
    // its every block would be allocated again.
    BATON_TRY(execute("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA synchronous=FULL; "
                      "PRAGMA journal_size_limit=536870912"));
    // Who only reads goes over much once; whoever writes comes back to the same pages.
    if (access == Access::ReadOnly)
        return execute("PRAGMA cache_size=-8192");
    m_checkpointer =
        std::make_unique<Checkpointer>(m_handle, m_path, [this] { return bool(checkFileIsThere()); });
    return execute("PRAGMA cache_size=-65536");
}

Connection::~Connection()
{
    if (m_name.empty())
        return;
    m_checkpointer.reset();
    sqlite3_finalize(m_dataVersion);
    sqlite3_finalize(m_schemaVersion);
    assert(!m_handle || !sqlite3_next_stmt(m_handle, nullptr));
    QSqlDatabase::database(QString::fromStdString(m_name), false).close();
    QSqlDatabase::removeDatabase(QString::fromStdString(m_name));
}

Result<void> Connection::execute(std::string_view sql, const std::function<Result<void>()>& beforeEach)
{
    assert(isOnItsThread());
    const char* position = sql.data();
    const char* const end = sql.data() + sql.size();
    while (position < end) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, position, int(end - position), &statement, &position) != SQLITE_OK)
            return sqliteError(m_handle, m_path);
        if (!statement)
            continue;
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> guard(statement, sqlite3_finalize);
        if (beforeEach)
            BATON_TRY(beforeEach());
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (code != SQLITE_DONE)
            return sqliteError(m_handle, m_path);
    }
    return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.data(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return sqliteError(m_handle, m_path);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> guard(statement, sqlite3_finalize);
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return sqliteError(m_handle, m_path);
    return code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
}

namespace {

/// The answer of a pragma that is asked again and again.
Result<std::int64_t> ask(sqlite3* handle, const std::string& path, const char* sql, sqlite3_stmt*& statement)
{
    if (!statement &&
        sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return sqliteError(handle, path);
    const bool told = sqlite3_step(statement) == SQLITE_ROW;
    const std::int64_t answer = told ? sqlite3_column_int64(statement, 0) : 0;
    const Error error = told ? Error{} : sqliteError(handle, path);
    sqlite3_reset(statement);
    return told ? Result<std::int64_t>(answer) : error;
}

} // namespace

Result<std::int64_t> Connection::dataVersion()
{
    assert(isOnItsThread());
    return ask(m_handle, m_path, "PRAGMA data_version", m_dataVersion);
}

/// A newer program may have migrated the workspace since it was opened.
Result<void> Connection::checkSchemaIsKnown()
{
    if (m_newestMigration == 0)
        return {};
    const auto version = ask(m_handle, m_path, "PRAGMA schema_version", m_schemaVersion);
    if (!version || *version == m_schemaSeen)
        return version ? Result<void>() : version.error();
    const auto newest = integer("SELECT max(version) FROM schema_migration");
    if (!newest)
        return newest.error();
    if (*newest > m_newestMigration)
        return Error{"storage.newer_schema",
                     {m_path, std::to_string(*newest), std::to_string(m_newestMigration)}};
    m_schemaSeen = *version;
    return {};
}

std::int64_t Connection::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> Connection::checkFileIsThere() const
{
    struct stat info {};
    if (::stat(m_path.c_str(), &info) != 0)
        return Error{"storage.not_found", {m_path, std::strerror(errno)}};
    if (info.st_dev != m_device || info.st_ino != m_inode)
        return Error{"storage.not_found", {m_path, std::strerror(ENOENT)}};
    return {};
}

void Connection::letOthersWrite()
{
    std::this_thread::sleep_for(2 * kBetweenLooks);
}

void Connection::checkpointFrom(int pages)
{
    assert(m_checkpointer);
    m_checkpointer->setPages(pages);
}

void Connection::interruptBy(const std::atomic<bool>* flag)
{
    // Often enough to be felt as at once, seldom enough not to be measurable.
    constexpr int kInstructionsBetweenLooks = 4000;
    const auto look = [](void* context) -> int {
        return static_cast<const std::atomic<bool>*>(context)->load(std::memory_order_relaxed) ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, kInstructionsBetweenLooks, flag ? +look : nullptr,
                             const_cast<std::atomic<bool>*>(flag));
}

} // namespace baton
