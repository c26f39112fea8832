// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Eight bytes of text at a time.
namespace baton::ascii_word {

inline constexpr std::uint64_t kOnes = 0x0101010101010101u;
inline constexpr std::uint64_t kHigh = 0x80 * kOnes;

/// The high bit of each byte that is an upper-case letter; shifted right by two it is what lowers it.
constexpr std::uint64_t upperBits(std::uint64_t word)
{
    const std::uint64_t low = word & ~kHigh; // so that no byte carries into the next
    return (low + (0x80 - 'A') * kOnes) & ~(low + (0x80 - 'Z' - 1) * kOnes) & ~word & kHigh;
}

} // namespace baton::ascii_word
