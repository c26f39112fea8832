// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/error_csv.h"

#include <cstdio>
#include <memory>
#include <string>

namespace baton {

/// The file that rejected rows go to; made when the first comes. Errors: "file.unwritable" (path, the
/// system's words).
class ErrorFile {
public:
    /// `resumed`: goes on behind what an interrupted import wrote.
    ErrorFile(std::string path, const CsvFile& file, bool resumed)
        : m_path(std::move(path)), m_csv(file, m_text), m_resumed(resumed)
    {
    }

    Result<void> add(const CsvRow& row, const Problems& problems);
    /// What was added is with the operating system when this returns.
    Result<void> flush();
    const std::string& path() const { return m_path; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string m_path;
    std::string m_text;
    ErrorCsv m_csv;
    bool m_resumed;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace baton
