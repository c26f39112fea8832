// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace.h"

#include "core/storage/fail_point.h"
#include "core/storage/statement.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace baton {

namespace {

Error fileError(const std::string& path)
{
    const int reason = errno;
    const char* code = "storage.io";
    if (reason == EEXIST)
        code = "storage.exists";
    else if (reason == EACCES || reason == EROFS || reason == EPERM)
        code = "storage.read_only";
    else if (reason == ENOSPC || reason == EDQUOT)
        code = "storage.disk_full";
    else if (reason == ENOENT || reason == ENOTDIR)
        code = "storage.not_found";
    return {code, {path, std::strerror(reason)}};
}

Result<void> syncPath(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool good = file >= 0 && ::fsync(file) == 0;
    const Error error = fileError(path);
    if (file >= 0)
        ::close(file);
    if (!good)
        return error;
    return {};
}

/// A name beside `path` that no other process uses; whatever a dead one left there is removed.
std::string draftName(const std::string& path)
{
    std::string name = path + ".part-" + std::to_string(::getpid());
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        ::unlink((name + suffix).c_str());
    return name;
}

/// What processes that died over a draft of `path` left of it: a copy of everything.
void removeDeadDrafts(const std::string& path)
{
    const std::filesystem::path place = std::filesystem::absolute(path);
    const std::string prefix = place.filename().string() + ".part-";
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(place.parent_path(), failure)) {
        const std::string name = entry.path().filename();
        if (!name.starts_with(prefix))
            continue;
        pid_t process = 0;
        const auto [end, error] =
            std::from_chars(name.data() + prefix.size(), name.data() + name.size(), process);
        if (error == std::errc() && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            std::filesystem::remove(entry.path(), failure);
    }
}

/// The log of a file that was removed or moved away would be played into the new one. It may be all that is
/// left of somebody's last changes, so it is kept under another name.
Result<void> setLogAside(const std::string& path)
{
    const std::string log = path + "-wal";
    if (std::rename(log.c_str(), (log + ".orphan").c_str()) != 0 && errno != ENOENT)
        return fileError(log);
    ::unlink((path + "-shm").c_str());
    return {};
}

bool isThere(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

/// Keeps others that make a workspace in the folder waiting; where the file system knows no locks, it does
/// not.
class FolderLock {
public:
    explicit FolderLock(const std::string& folder)
        : m_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_folder >= 0)
            ::flock(m_folder, LOCK_EX);
    }
    ~FolderLock()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int m_folder;
};

/// The log goes first: a crash between the two steps must not leave another file's log beside the new one.
Result<void> moveIntoPlace(const std::string& draft, const std::string& path, bool replace)
{
    BATON_TRY(syncPath(draft));
    const std::string folder = std::filesystem::absolute(path).parent_path();
    const FolderLock lock(folder);
    if (!replace && isThere(path)) { // somebody was faster, and the log is theirs
        errno = EEXIST;
        return fileError(path);
    }
    BATON_TRY(setLogAside(path));
    BATON_FAIL_POINT("create.after_log_aside");
    if (::renameat2(AT_FDCWD, draft.c_str(), AT_FDCWD, path.c_str(), replace ? 0 : RENAME_NOREPLACE) != 0)
        return fileError(path);
    return syncPath(folder);
}

/// Empty, and nobody else's to read.
Result<void> makeDraft(const std::string& draft)
{
    const int file = ::open(draft.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return fileError(draft);
    ::close(file);
    return {};
}

Result<void> fillDraft(const std::string& draft, std::span<const Migration> migrations,
                       const std::function<Result<void>(Connection&)>& fill)
{
    BATON_TRY(makeDraft(draft));
    auto connection = Connection::open(draft);
    if (!connection)
        return connection.error();
    BATON_TRY((*connection)->execute("PRAGMA application_id=" + std::to_string(kApplicationId)));
    BATON_TRY(migrate(**connection, migrations));
    if (fill)
        BATON_TRY(fill(**connection));
    // Last, so that the log is empty: only the file itself gets its final name.
    return (*connection)->execute("PRAGMA journal_mode=WAL");
}

/// Removes the draft when something went wrong on the way.
Result<void> keepOrRemove(Result<void> result, const std::string& draft)
{
    if (!result)
        draftName(draft.substr(0, draft.rfind(".part-")));
    return result;
}

} // namespace

Result<std::unique_ptr<Connection>> createWorkspace(const std::string& path,
                                                    std::span<const Migration> migrations,
                                                    const std::function<Result<void>(Connection&)>& fill)
{
    if (isThere(path))
        return Error{"storage.exists", {path}};
    const std::string draft = draftName(path);
    BATON_TRY(keepOrRemove(fillDraft(draft, migrations, fill), draft));
    BATON_FAIL_POINT("create.before_rename");
    BATON_TRY(keepOrRemove(moveIntoPlace(draft, path, false), draft));
    return openWorkspace(path, Connection::Access::ReadWrite, migrations);
}

namespace {

/// A back-up that somebody put into the workspace's place has no log yet: readers would keep writers waiting.
Result<void> makeReady(Connection& connection, std::span<const Migration> migrations)
{
    BATON_TRY(migrate(connection, migrations));
    BATON_TRY(connection.execute("PRAGMA journal_mode=WAL"));
    connection.expectSchema(migrations.empty() ? 0 : migrations.back().version);
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> openWorkspace(const std::string& path, Connection::Access access,
                                                  std::span<const Migration> migrations)
{
    auto connection = Connection::open(path, access);
    if (!connection)
        return connection.error();
    const auto application = (*connection)->integer("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*application != kApplicationId)
        return Error{"storage.not_a_workspace", {path}};
    if (access == Connection::Access::ReadOnly)
        BATON_TRY(checkSchema(**connection, migrations));
    else
        BATON_TRY(makeReady(**connection, migrations));
    return connection;
}

Result<void> backupWorkspace(const std::string& path, const std::string& target, bool replace)
{
    if (!replace && std::filesystem::exists(target))
        return Error{"storage.exists", {target}};
    auto connection = Connection::open(path);
    if (!connection)
        return connection.error();
    removeDeadDrafts(target);
    const std::string draft = draftName(target);
    BATON_TRY(makeDraft(draft));
    Statement vacuum(**connection, "VACUUM INTO $1");
    BATON_TRY(keepOrRemove(vacuum.run(draft), draft));
    BATON_FAIL_POINT("backup.before_rename");
    return keepOrRemove(moveIntoPlace(draft, target, replace), draft);
}

} // namespace baton
