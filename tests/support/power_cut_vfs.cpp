// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace baton::test {

namespace {

/// A write, or without data a change of size to `offset`.
struct Change {
    std::size_t offset = 0;
    std::optional<std::string> data;
};

struct TrackedFile {
    std::string durable;
    std::vector<Change> pending;
};

void applyChange(std::string& content, const Change& change)
{
    if (!change.data) {
        content.resize(change.offset);
        return;
    }
    content.resize(std::max(content.size(), change.offset + change.data->size()));
    content.replace(change.offset, change.data->size(), *change.data);
}

struct State {
    std::mutex mutex; ///< guards files
    std::map<std::string, TrackedFile> files;
    std::function<void()> onSync;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};
};

State& state()
{
    static State instance;
    return instance;
}

struct File {
    sqlite3_file base;
    const char* path; ///< nothing: not tracked. SQLite keeps the name as long as the file is open
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

void record(sqlite3_file* file, Change change)
{
    const char* const path = reinterpret_cast<File*>(file)->path;
    if (!path)
        return;
    const std::scoped_lock lock(state().mutex);
    state().files[path].pending.push_back(std::move(change));
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods ? realOf(file)->pMethods->xClose(realOf(file)) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), buffer, size, offset);
}

int writeFile(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset)
{
    record(file, {std::size_t(offset), std::string(static_cast<const char*>(buffer), std::size_t(size))});
    return realOf(file)->pMethods->xWrite(realOf(file), buffer, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    record(file, {std::size_t(size), std::nullopt});
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    const char* const path = reinterpret_cast<File*>(file)->path;
    if (path) {
        if (state().onSync)
            state().onSync();
        const std::scoped_lock lock(state().mutex);
        TrackedFile& tracked = state().files[path];
        for (const Change& change : tracked.pending)
            applyChange(tracked.durable, change);
        tracked.pending.clear();
    }
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReservedLock(sqlite3_file* file, int* held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)) & ~SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}

int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void shmBarrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int shmUnmap(sqlite3_file* file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods kMethods{2,
                                  closeFile,
                                  readFile,
                                  writeFile,
                                  truncateFile,
                                  syncFile,
                                  fileSize,
                                  lockFile,
                                  unlockFile,
                                  checkReservedLock,
                                  fileControl,
                                  sectorSize,
                                  deviceCharacteristics,
                                  shmMap,
                                  shmLock,
                                  shmBarrier,
                                  shmUnmap,
                                  nullptr,
                                  nullptr};

std::string contentOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* base, int flags, int* outFlags)
{
    auto* const file = reinterpret_cast<File*>(base);
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    file->path =
        (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0 ? path : nullptr;
    const int code = state().real->xOpen(state().real, path, file->real, flags, outFlags);
    base->pMethods = code == SQLITE_OK ? &kMethods : nullptr;
    if (code == SQLITE_OK && file->path) {
        const std::scoped_lock lock(state().mutex);
        if (!state().files.contains(path))
            state().files[path].durable = contentOf(path);
    }
    return code;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    const std::scoped_lock lock(state().mutex);
    state().files.erase(path);
    return state().real->xDelete(state().real, path, syncFolder);
}

} // namespace

PowerCutVfs::PowerCutVfs()
{
    State& current = state();
    current.real = sqlite3_vfs_find(nullptr);
    current.files.clear();
    current.onSync = {};
    current.vfs = *current.real;
    current.vfs.zName = "power-cut";
    current.vfs.szOsFile = int(sizeof(File)) + current.real->szOsFile;
    current.vfs.pNext = nullptr;
    current.vfs.xOpen = openFile;
    current.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&current.vfs, 1);
}

PowerCutVfs::~PowerCutVfs()
{
    sqlite3_vfs_unregister(&state().vfs);
    sqlite3_vfs_register(state().real, 1);
}

DiskImage PowerCutVfs::cut(std::uint64_t seed) const
{
    std::mt19937_64 random(seed);
    const std::scoped_lock lock(state().mutex);
    DiskImage image;
    for (const auto& [path, file] : state().files) {
        std::string& content = image[path] = file.durable;
        for (const Change& change : file.pending) {
            if (seed != 0 && (random() & 1) != 0)
                applyChange(content, change);
        }
    }
    return image;
}

void PowerCutVfs::onSync(std::function<void()> callback)
{
    state().onSync = std::move(callback);
}

void PowerCutVfs::restore(const DiskImage& image, const std::string& folder)
{
    for (const auto& [path, content] : image) {
        std::ofstream stream(std::filesystem::path(folder) / std::filesystem::path(path).filename(),
                             std::ios::binary);
        stream << content;
    }
}

} // namespace baton::test
