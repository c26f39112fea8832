// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace baton::test {

namespace {

std::string contentOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

void PowerCutVfs::apply(const Change& change, std::string& content)
{
    if (!change.data) {
        content.resize(change.offset);
        return;
    }
    content.resize(std::max(content.size(), change.offset + change.data->size()));
    content.replace(change.offset, change.data->size(), *change.data);
}

void PowerCutVfs::record(const ShimmedFile& file, Change change)
{
    if (!file.isDurable)
        return;
    const std::scoped_lock lock(m_mutex);
    m_files[file.path].pending.push_back(std::move(change));
}

void PowerCutVfs::opened(ShimmedFile& file)
{
    if (!file.isDurable)
        return;
    const std::scoped_lock lock(m_mutex);
    if (!m_files.contains(file.path))
        m_files[file.path].durable = contentOf(file.path);
}

int PowerCutVfs::beforeWrite(ShimmedFile& file, std::string_view data, std::size_t offset)
{
    record(file, {offset, std::string(data)});
    return SQLITE_OK;
}

int PowerCutVfs::beforeTruncate(ShimmedFile& file, std::size_t size)
{
    record(file, {size, std::nullopt});
    return SQLITE_OK;
}

int PowerCutVfs::beforeSync(ShimmedFile& file)
{
    if (!file.isDurable)
        return SQLITE_OK;
    if (m_onSync)
        m_onSync();
    const std::scoped_lock lock(m_mutex);
    TrackedFile& tracked = m_files[file.path];
    const bool fails = m_syncsToFailure > 0 && --m_syncsToFailure == 0;
    for (const Change& change : tracked.pending) {
        if (!fails)
            apply(change, tracked.durable);
    }
    tracked.pending.clear();
    m_syncFailed = m_syncFailed || fails;
    return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

void PowerCutVfs::deleted(const std::string& path)
{
    const std::scoped_lock lock(m_mutex);
    m_files.erase(path);
}

DiskImage PowerCutVfs::cut(std::uint64_t seed) const
{
    std::mt19937_64 random(seed);
    const std::scoped_lock lock(m_mutex);
    DiskImage image;
    for (const auto& [path, file] : m_files) {
        std::string& content = image[path] = file.durable;
        for (const Change& change : file.pending) {
            if (seed != 0 && (random() & 1) != 0)
                apply(change, content);
        }
    }
    return image;
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
