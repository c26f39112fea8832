// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

struct sqlite3;

namespace baton {

/// Moves what is committed from the log to the database file, on a thread and a connection of its own, so
/// that whoever commits need not wait for it. Belongs to a connection that writes; used on that one's thread.
///
/// The log begins anew only when a transaction begins while all of it has been moved and nobody reads in it,
/// and who commits without a pause never leaves that moment. So the owner's thread moves the little that came
/// while the other one worked, or, where that is never little, everything at several times the size. Failing
/// is no Error: the log has everything, and the next attempt moves it.
///
/// SQLite before 3.51.3 can lose commits when a checkpoint of a log that has been moved already meets the
/// commit that begins it anew (sqlite.org/wal.html, "The WAL-Reset Bug"). Here none starts on such a log.
///
/// SQLite syncs the file only after a checkpoint that reached the log's end, but calls the others done as
/// well. When that sync fails, the system may have forgotten what they wrote, which nothing would write
/// again. So then no more is moved, at closing neither: the whole log stays for who opens the workspace next.
class Checkpointer {
public:
    /// 64 MB of log: bulk work rewrites the same pages, which then reach the file once.
    static constexpr int kPages = 16000;

    /// `isThere` says whether `path` is still the file that `owner` has open; asked on the owner's thread.
    Checkpointer(sqlite3* owner, std::string path, std::function<bool()> isThere);
    /// Waits for what it is doing. Before `owner` is closed.
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// From how many pages of log on it moves them.
    void setPages(int pages) { m_pages = pages; }

private:
    void committed(int pagesInLog);
    void moveBy(sqlite3* handle);
    void wake();
    void work();
    sqlite3* open() const;

    sqlite3* const m_owner;
    const std::string m_path;
    const std::function<bool()> m_isThere;
    int m_pages = kPages;

    std::mutex m_moving; ///< held by the one who moves
    std::mutex m_mutex;  ///< guards the five below; taken after m_moving
    std::condition_variable m_changed;
    int m_inLog = 0; ///< pages, when the owner committed last
    int m_moved = 0; ///< of these, from the log's beginning
    bool m_syncFailed = false;
    bool m_wanted = false;
    bool m_stop = false;
    std::thread m_thread; ///< started when there is something to do for the first time
};

} // namespace baton
