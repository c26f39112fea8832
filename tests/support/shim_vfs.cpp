// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shim_vfs.h"

#include <sqlite3.h>

#include <cassert>

namespace baton::test {

namespace {

struct State {
    ShimVfs* shim = nullptr;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};
};

State& state()
{
    static State instance;
    return instance;
}

/// SQLite calls the functions below only while a shim is installed.
ShimVfs& shim()
{
    assert(state().shim);
    return *state().shim;
}

sqlite3_vfs& real()
{
    assert(state().real);
    return *state().real;
}

/// SQLite gives the memory: this first, the real file behind it.
struct File {
    sqlite3_file base;
    ShimmedFile* shimmed;
    sqlite3_file* real;
};

ShimmedFile& shimmedOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file)->shimmed;
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

int closeFile(sqlite3_file* file)
{
    delete reinterpret_cast<File*>(file)->shimmed;
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), buffer, size, offset);
}

int writeFile(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset)
{
    const std::string_view data(static_cast<const char*>(buffer), std::size_t(size));
    const int code = shim().beforeWrite(shimmedOf(file), data, std::size_t(offset));
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xWrite(realOf(file), buffer, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = shim().beforeTruncate(shimmedOf(file), std::size_t(size));
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    const int code = shim().beforeSync(shimmedOf(file));
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
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

/// A write may be torn: SQLite must not count on the disk.
int deviceCharacteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)) & ~SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    const auto map = realOf(file)->pMethods->xShmMap;
    const int there = map(realOf(file), page, size, 0, memory);
    if (there != SQLITE_OK || *memory || !extend)
        return there;
    const int code = shim().beforeIndexGrows(shimmedOf(file));
    return code != SQLITE_OK ? code : map(realOf(file), page, size, extend, memory);
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

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* base, int flags, int* outFlags)
{
    constexpr int kDurable = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    auto* const file = reinterpret_cast<File*>(base);
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    const int code = real().xOpen(&real(), path, file->real, flags, outFlags);
    base->pMethods = code == SQLITE_OK ? &kMethods : nullptr;
    if (code != SQLITE_OK)
        return code;
    file->shimmed = new ShimmedFile{path ? path : "", path && (flags & kDurable) != 0, file->real};
    shim().opened(*file->shimmed);
    return code;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    shim().deleted(path);
    return real().xDelete(&real(), path, syncFolder);
}

} // namespace

std::size_t ShimmedFile::size() const
{
    auto* const file = static_cast<sqlite3_file*>(real);
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    return std::size_t(size);
}

ShimVfs::ShimVfs()
{
    State& current = state();
    current.shim = this;
    current.real = sqlite3_vfs_find(nullptr);
    current.vfs = *current.real;
    current.vfs.zName = "shim";
    current.vfs.szOsFile = int(sizeof(File)) + current.real->szOsFile;
    current.vfs.pNext = nullptr;
    current.vfs.xOpen = openFile;
    current.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&current.vfs, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&state().vfs);
    sqlite3_vfs_register(state().real, 1);
    state().shim = nullptr;
}

} // namespace baton::test
