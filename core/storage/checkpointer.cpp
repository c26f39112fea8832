// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkpointer.h"

#include <sqlite3.h>

#include <memory>
#include <system_error>
#include <utility>

namespace baton {

namespace {

/// How many times longer than asked the log may become before the owner waits for its checkpoint.
constexpr int kPatience = 4;
/// What part of the length asked for the owner moves itself without being noticed.
constexpr int kLittle = 4;

} // namespace

Checkpointer::Checkpointer(sqlite3* owner, std::string path, std::function<bool()> isThere)
    : m_owner(owner), m_path(std::move(path)), m_isThere(std::move(isThere))
{
    const auto hook = [](void* self, sqlite3*, const char*, int pagesInLog) {
        static_cast<Checkpointer*>(self)->committed(pagesInLog);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_owner, hook, this); // in place of SQLite's own automatic checkpoint
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_owner, nullptr, nullptr);
    if (m_thread.joinable()) {
        {
            const std::scoped_lock lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }
    if (m_syncFailed)
        sqlite3_db_config(m_owner, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Checkpointer::committed(int pagesInLog)
{
    int unmoved = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_inLog = pagesInLog;
        if (m_inLog < m_moved) // it began anew
            m_moved = 0;
        unmoved = m_inLog - m_moved;
    }
    if (pagesInLog < m_pages)
        return;
    if (unmoved <= m_pages / kLittle || pagesInLog >= m_pages * kPatience)
        moveBy(m_owner);
    else
        wake();
}

/// Passive: waits for nobody but the other thread, and nobody waits for it.
void Checkpointer::moveBy(sqlite3* handle)
{
    const std::scoped_lock moving(m_moving);
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = false;
        if (m_syncFailed || m_inLog <= m_moved)
            return;
    }
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, &moved);
    const std::scoped_lock lock(m_mutex);
    if (code == SQLITE_OK)
        m_moved = moved;
    else if (sqlite3_extended_errcode(handle) == SQLITE_IOERR_FSYNC)
        m_syncFailed = true;
}

void Checkpointer::wake()
{
    if (!m_thread.joinable()) {
        if (!m_isThere()) // never open another file in its place
            return;
        try {
            m_thread = std::thread([this] { work(); });
        } catch (const std::system_error&) { // SQLite's code lies between here and who could handle it
            return;
        }
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = true;
    }
    m_changed.notify_one();
}

sqlite3* Checkpointer::open() const
{
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(m_path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    // Only who has read the file knows that it has a log.
    if (code == SQLITE_OK && sqlite3_exec(handle, "PRAGMA synchronous=FULL; PRAGMA schema_version", nullptr,
                                          nullptr, nullptr) == SQLITE_OK)
        return handle;
    sqlite3_close(handle);
    return nullptr;
}

void Checkpointer::work()
{
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> handle(nullptr, sqlite3_close);
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || m_wanted; });
            if (m_stop)
                return;
            m_wanted = false;
        }
        if (!handle)
            handle.reset(open());
        if (handle)
            moveBy(handle.get());
    }
}

} // namespace baton
