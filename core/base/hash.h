// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace baton {

/// FNV-1a over the bytes, finished with the SplitMix64 mixer so that every bit of the result is usable. Not
/// for secrets. Stored decisions depend on it: it may never change.
std::uint64_t stableHash(std::string_view bytes, std::uint64_t seed = 0);

/// A number in [0, 1) from the hash of (a, b), e.g. (lead id, node id), so that nested splits do not
/// correlate.
double stableFraction(std::int64_t a, std::string_view b);

} // namespace baton
