// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_disk_vfs.h"

#include <sqlite3.h>

namespace baton::test {

void FullDiskVfs::fillAt(int nth)
{
    const std::scoped_lock lock(m_mutex);
    m_left = nth;
    m_refused = 0;
}

void FullDiskVfs::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_left = kNever;
}

int FullDiskVfs::refused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_refused;
}

bool FullDiskVfs::hasRoom()
{
    const std::scoped_lock lock(m_mutex);
    if (m_left == kNever)
        return true;
    if (m_left > 1) {
        --m_left;
        return true;
    }
    ++m_refused;
    return false;
}

int FullDiskVfs::beforeWrite(ShimmedFile& file, std::string_view data, std::size_t offset)
{
    return offset + data.size() <= file.size() || hasRoom() ? SQLITE_OK : SQLITE_FULL;
}

int FullDiskVfs::beforeIndexGrows(ShimmedFile&)
{
    return hasRoom() ? SQLITE_OK : SQLITE_IOERR_SHMSIZE;
}

} // namespace baton::test
