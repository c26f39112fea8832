// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/intake/error_csv.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>

namespace baton {

/// The file that rejected rows go to; made when the first comes. Errors: "storage.disk_full",
/// "file.unwritable" (path, the system's words).
class ErrorFile {
public:
    ErrorFile(std::string path, const CsvFile& file) : m_path(std::move(path)), m_csv(file, m_text) {}

    /// Before anything is added: size() and digest() as an interrupted import had recorded them. What stands
    /// behind belongs to rows that will be read again, and goes when the next row is written. A file that is
    /// gone begins anew. Error "import.error_file_changed" (path) if somebody has changed what stands before;
    /// without a digest (older versions recorded none) that cannot be told.
    Result<void> goOnBehind(std::uint64_t recordedSize, const std::string& recordedDigest);
    Result<void> add(const CsvRow& row, const Problems& problems);
    /// What was added is with the operating system when this returns.
    Result<void> flush();
    const std::string& path() const { return m_path; }
    /// What was added outlives a power cut when this returns.
    Result<void> save();
    /// Bytes flushed.
    std::uint64_t size() const { return m_size; }
    /// SHA-256 of them, in hexadecimal.
    std::string digest() const { return toHex(bytesOf(m_flushed.soFar())); }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    bool open();
    Error failure() const;

    std::string m_path;
    std::string m_text;
    ErrorCsv m_csv;
    std::uint64_t m_size = 0;
    Sha256 m_flushed;
    bool m_saved = true;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace baton
