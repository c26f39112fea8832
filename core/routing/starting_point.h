// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace baton {

/// A node of a tree, by indexes in the snapshot's trees: where a walk starts or goes on.
struct StartingPoint {
    std::uint32_t tree = 0;
    std::uint32_t node = 0;

    bool operator==(const StartingPoint&) const = default;
};

} // namespace baton
