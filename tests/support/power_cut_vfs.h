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

    /// Called before every sync takes effect, on its thread: the most telling instants for a cut.
    void onSync(std::function<void()> callback);
    /// Lets the nth sync from now (from 1) fail, once. Linux forgets then that the pages are dirty: what the
    /// sync was to make durable never will be, but where the same page is written again. It tells everybody
    /// who has the file open, at the next sync.
    void failSync(int nth);
    /// The same of the next sync of one file.
    void failSyncOf(const std::string& path);
    bool syncFailed() const;

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
        int failures = 0;              ///< syncs that failed
    };
    static void apply(const Change& change, std::string& content);
    static void forget(TrackedFile& file);
    void record(const ShimmedFile& file, Change change);
    std::function<void()> syncCallback() const;

    mutable std::mutex m_mutex; ///< guards all below: checkpoints have a thread of their own
    std::map<std::string, TrackedFile> m_files;
    std::map<const ShimmedFile*, int> m_failuresTold; ///< of those open, and some that were
    std::function<void()> m_onSync;
    int m_syncsToFailure = 0; ///< 0: none
    std::string m_pathToFail; ///< empty: none
    bool m_syncFailed = false;
};

} // namespace baton::test
