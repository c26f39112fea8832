// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shim_vfs.h"

#include <mutex>

namespace baton::test {

/// A disk that fills up: from one write on nothing can grow any more, while what is there can still be
/// overwritten.
class FullDiskVfs final : public ShimVfs {
public:
    /// The nth write from now that takes room (from 1), and every later one, finds none.
    void fillAt(int nth);
    /// Makes room again.
    void clear();
    int refused() const;

    int beforeWrite(ShimmedFile& file, std::string_view data, std::size_t offset) override;
    int beforeIndexGrows(ShimmedFile& file) override;

private:
    static constexpr int kNever = -1;
    bool hasRoom();

    mutable std::mutex m_mutex; ///< guards the two below: checkpoints have a thread of their own
    int m_left = kNever;        ///< writes until the disk is full; 1: it is
    int m_refused = 0;
};

} // namespace baton::test
