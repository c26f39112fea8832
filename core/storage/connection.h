// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

struct sqlite3;
struct sqlite3_stmt;

namespace baton {

class Checkpointer;

/// One open database, for one thread: opened, used and closed there. Needs a QCoreApplication (Qt finds its
/// driver by it). synchronous=FULL, foreign keys on, a busy timeout of 30 s. Whether the file is a workspace
/// is openWorkspace()'s task. Statements and repositories must be gone before it.
class Connection {
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };

    /// `path` names an existing file. Its content is read, so damage and foreign files are found here.
    static Result<std::unique_ptr<Connection>> open(const std::string& path,
                                                    Access access = Access::ReadWrite);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs SQL without parameters, one or many statements. `beforeEach` may stop it.
    Result<void> execute(std::string_view sql, const std::function<Result<void>()>& beforeEach = {});
    /// The first column of the first row as an integer; 0 without a row.
    Result<std::int64_t> integer(std::string_view sql);

    /// Changes whenever another connection, here or in another process, has committed something.
    Result<std::int64_t> dataVersion();

    std::int64_t lastInsertedId() const;
    std::int64_t changes() const; ///< rows changed by the last statement
    /// Counts the transactions begun here: for values that hold within one transaction.
    std::int64_t transactionNumber() const { return m_transactionNumber; }
    bool inTransaction() const;
    /// Whether `path` still names the file that was opened: "storage.not_found" if it was removed, moved or
    /// replaced, although writing to it would go on without a complaint.
    Result<void> checkFileIsThere() const;
    /// To be called between two write transactions of a long job: whoever waits for the lock looks for it
    /// every millisecond, and would wait for the whole job otherwise.
    static void letOthersWrite();
    /// From now on a write transaction that finds a newer migration applied ends with "storage.newer_schema".
    void expectSchema(std::int64_t newestMigration) { m_newestMigration = newestMigration; }

    /// Statements of this connection end with "storage.cancelled" soon after `flag` became true; null: they
    /// run to their end. The flag must outlive the connection or the next call.
    void interruptBy(const std::atomic<bool>* flag);

    /// How long a transaction waits for others to end theirs: 30 s unless a test has less patience.
    void waitAtMost(std::chrono::milliseconds patience) { m_patience = patience; }

    /// From how many pages of log on a background thread moves them to the database file (Checkpointer); only
    /// where one may write. 64 MB unless a test wants it sooner.
    void checkpointFrom(int pages);

    const Dialect& dialect() const { return kSqlite; }
    const std::string& path() const { return m_path; }
    bool isOnItsThread() const { return m_thread == std::this_thread::get_id(); }
    /// The database itself; for this room only.
    sqlite3* handle() const { return m_handle; }

private:
    friend class Transaction;
    explicit Connection(std::string path);
    Result<void> connect(Access access);
    Result<void> configure(Access access);
    Result<void> checkSchemaIsKnown();

    std::string m_path;
    std::string m_name; ///< of Qt's connection
    std::thread::id m_thread;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<Checkpointer> m_checkpointer; ///< of one that may write
    sqlite3_stmt* m_dataVersion = nullptr;        ///< asked before every command
    sqlite3_stmt* m_schemaVersion = nullptr;      ///< asked by every transaction that writes
    std::int64_t m_schemaSeen = -1;
    std::int64_t m_newestMigration = 0; ///< 0: any will do
    std::chrono::milliseconds m_patience{30'000};
    std::int64_t m_transactionNumber = 0;
    std::uint64_t m_device = 0; ///< with m_inode: the file that was opened
    std::uint64_t m_inode = 0;
};

} // namespace baton
