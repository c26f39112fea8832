// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace baton::test {

/// What the disk holds after a power cut: content by path.
using DiskImage = std::map<std::string, std::string>;

/// While it lives, SQLite's default file system is one that knows which bytes a power cut would leave: those
/// that were there when a file was first opened and those that were synced since. Files work as ever
/// meanwhile. One at a time; connections opened under it must be closed before it goes.
class PowerCutVfs {
public:
    PowerCutVfs();
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs&) = delete;
    PowerCutVfs& operator=(const PowerCutVfs&) = delete;

    /// The disk if power failed now. Of the writes that were not synced a random half reached it, in no
    /// order, as disks have it; with `seed` 0 none did.
    DiskImage cut(std::uint64_t seed = 0) const;

    /// Called before every sync takes effect: the most telling instants for a cut.
    void onSync(std::function<void()> callback);

    /// Writes the files of an image that lay in one folder into another.
    static void restore(const DiskImage& image, const std::string& folder);
};

} // namespace baton::test
