// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <utility>

namespace baton::test {

namespace {

constexpr std::size_t kPage = 4096; ///< of the page cache

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
    TrackedFile& tracked = m_files[file.path];
    const std::size_t end = change.offset + (change.data ? change.data->size() : 0);
    std::erase_if(tracked.forgotten, [&](const Change& old) {
        const std::size_t page = old.offset / kPage;
        const bool again = page >= change.offset / kPage && page * kPage < end;
        if (again)
            tracked.pending.push_back(old);
        return again;
    });
    tracked.pending.push_back(std::move(change));
}

void PowerCutVfs::forget(TrackedFile& file)
{
    for (const Change& change : file.pending) {
        const std::size_t size = change.data ? change.data->size() : 0;
        for (std::size_t done = 0; done < size;) {
            const std::size_t offset = change.offset + done;
            const std::size_t piece = std::min(size - done, kPage - offset % kPage);
            file.forgotten.push_back({offset, change.data->substr(done, piece)});
            done += piece;
        }
    }
}

void PowerCutVfs::opened(ShimmedFile& file)
{
    if (!file.isDurable)
        return;
    const std::scoped_lock lock(m_mutex);
    if (!m_files.contains(file.path))
        m_files[file.path].durable = contentOf(file.path);
    m_failuresTold[&file] = m_files[file.path].failures;
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
    if (const auto callback = syncCallback())
        callback();
    const std::scoped_lock lock(m_mutex);
    TrackedFile& tracked = m_files[file.path];
    const bool fails = (m_syncsToFailure > 0 && --m_syncsToFailure == 0) || file.path == m_pathToFail;
    if (fails) {
        m_pathToFail.clear();
        forget(tracked);
        ++tracked.failures;
    } else {
        for (const Change& change : tracked.pending)
            apply(change, tracked.durable);
    }
    tracked.pending.clear();
    m_syncFailed = m_syncFailed || fails;
    return std::exchange(m_failuresTold[&file], tracked.failures) != tracked.failures ? SQLITE_IOERR_FSYNC
                                                                                      : SQLITE_OK;
}

std::function<void()> PowerCutVfs::syncCallback() const
{
    const std::scoped_lock lock(m_mutex);
    return m_onSync;
}

void PowerCutVfs::onSync(std::function<void()> callback)
{
    const std::scoped_lock lock(m_mutex);
    m_onSync = std::move(callback);
}

void PowerCutVfs::failSync(int nth)
{
    const std::scoped_lock lock(m_mutex);
    m_syncsToFailure = nth;
}

void PowerCutVfs::failSyncOf(const std::string& path)
{
    const std::scoped_lock lock(m_mutex);
    m_pathToFail = path;
}

bool PowerCutVfs::syncFailed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_syncFailed;
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
