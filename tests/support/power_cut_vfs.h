// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shim_vfs.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace baton::test {

/// What the disk holds after a power cut: content by path.
using DiskImage = std::map<std::string, std::string>;

/// A file system that knows which bytes a power cut would leave: those that were there when a file was first
/// opened and those that were synced since. Files work as ever meanwhile.
class PowerCutVfs final : public ShimVfs {
public:
    /// The disk if power failed now. Of the writes that were not synced a random half reached it, in no
    /// order, as disks have it; with `seed` 0 none did.
    DiskImage cut(std::uint64_t seed = 0) const;

    /// Called before every sync takes effect: the most telling instants for a cut.
    void onSync(std::function<void()> callback) { m_onSync = std::move(callback); }
    /// Lets the nth sync from now (from 1) fail, once. Linux forgets then that the pages are dirty: what the
    /// sync was to make durable never will be, but where the same page is written again.
    void failSync(int nth) { m_syncsToFailure = nth; }
    bool syncFailed() const { return m_syncFailed; }

    /// Writes the files of an image that lay in one folder into another.
    static void restore(const DiskImage& image, const std::string& folder);

    void opened(ShimmedFile& file) override;
    int beforeWrite(ShimmedFile& file, std::string_view data, std::size_t offset) override;
    int beforeTruncate(ShimmedFile& file, std::size_t size) override;
    int beforeSync(ShimmedFile& file) override;
    void deleted(const std::string& path) override;

private:
    /// A write, or without data a change of size to `offset`.
    struct Change {
        std::size_t offset = 0;
        std::optional<std::string> data;
    };
    struct TrackedFile {
        std::string durable;
        std::vector<Change> pending;
        std::vector<Change> forgotten; ///< each within one page
    };
    static void apply(const Change& change, std::string& content);
    static void forget(TrackedFile& file);
    void record(const ShimmedFile& file, Change change);

    mutable std::mutex m_mutex; ///< guards m_files
    std::map<std::string, TrackedFile> m_files;
    std::function<void()> m_onSync;
    int m_syncsToFailure = 0; ///< 0: none
    bool m_syncFailed = false;
};

} // namespace baton::test
