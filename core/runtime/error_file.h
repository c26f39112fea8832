// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/error_csv.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

namespace baton {

/// The file that rejected rows go to; made when the first comes. Errors: "storage.disk_full",
/// "file.unwritable" (path, the system's words).
class ErrorFile {
public:
    /// `keep`: the size() that an interrupted import had recorded; what stands behind it belongs to rows that
    /// will be read again, and goes.
    ErrorFile(std::string path, const CsvFile& file, std::uint64_t keep);

    Result<void> add(const CsvRow& row, const Problems& problems);
    /// What was added is with the operating system when this returns.
    Result<void> flush();
    const std::string& path() const { return m_path; }
    /// What was added outlives a power cut when this returns.
    Result<void> save();
    /// Bytes flushed.
    std::uint64_t size() const { return m_size; }

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
    bool m_saved = true;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace baton
