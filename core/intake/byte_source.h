// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>

namespace baton {

/// Bytes from somewhere, in order. The shell implements it over a file; resuming means handing over a source
/// that stands at the wanted offset.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills from the front of `into` and says how many bytes came; fewer than asked for is fine, 0 is the
    /// end.
    virtual Result<std::size_t> read(std::span<char> into) = 0;
};

/// Reads from memory that it does not own.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}
    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t size = std::min(into.size(), m_bytes.size());
        if (size > 0)
            std::memcpy(into.data(), m_bytes.data(), size);
        m_bytes.remove_prefix(size);
        return size;
    }

private:
    std::string_view m_bytes;
};

} // namespace baton
