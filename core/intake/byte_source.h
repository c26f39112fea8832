// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
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
    /// Goes back over bytes that were read; they come again.
    virtual Result<void> stepBack(std::uint64_t bytes) = 0;
};

/// Reads from memory that it does not own.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}
    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t size = m_bytes.substr(m_at).copy(into.data(), into.size());
        m_at += size;
        return size;
    }
    Result<void> stepBack(std::uint64_t bytes) override
    {
        m_at -= bytes;
        return {};
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace baton
