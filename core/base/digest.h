// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace baton {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4, by libcrypto) of bytes that come in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view bytes);
    /// The digest of what was added until now; more may come.
    Digest soFar() const;
    /// The digest of all that was added since the beginning or the last finish().
    Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// SHA-256 of the concatenation of `parts`.
Digest sha256(std::initializer_list<std::string_view> parts);

/// The bytes of a digest as text storage can bind, without copying.
inline std::string_view bytesOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

/// Lower-case hexadecimal.
std::string toHex(std::string_view bytes);

} // namespace baton
