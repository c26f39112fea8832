// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/intake/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>

namespace baton {

/// Reads a file from disk. Errors: "file.not_found", "file.unreadable" (arguments: path, the system's words).
class FileSource final : public ByteSource {
public:
    static Result<std::unique_ptr<FileSource>> open(const std::string& path);
    ~FileSource() override;

    Result<std::size_t> read(std::span<char> into) override;
    Result<void> stepBack(std::uint64_t bytes) override;
    Result<void> seek(std::uint64_t offset);
    std::uint64_t size() const { return m_size; }

private:
    FileSource(std::string path, int descriptor, std::uint64_t size)
        : m_path(std::move(path)), m_descriptor(descriptor), m_size(size)
    {
    }

    std::string m_path;
    int m_descriptor;
    std::uint64_t m_size;
};

/// SHA-256 of a whole file: tells whether an import that is resumed reads the same bytes.
Result<Digest> fileDigest(const std::string& path);

} // namespace baton
