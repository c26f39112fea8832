// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csv_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// Where the column names stand.
struct HeaderRule {
    enum class Kind : std::uint8_t { Auto, Line, None };

    Kind kind = Kind::Auto;
    std::uint64_t line = 0; ///< for Line, 1-based
};

/// What is known of a file beforehand; the rest is detected.
struct CsvOptions {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    HeaderRule header;
    CsvLimits limits;
};

/// A file found readable: its dialect, its columns, and a reader that stands before the first row of data.
struct CsvFile {
    CsvDialect dialect;
    /// Trimmed names; at the end some may be empty (their cells must be too). Without a header all are empty.
    std::vector<std::string> columns;
    bool hasHeader = true;
    std::optional<CsvReader> reader; ///< there exactly if there are no errors
    Problems problems;               ///< "csv.empty", "csv.binary", "csv.no_header", "csv.duplicate_column",
                                     ///< "csv.unnamed_column", ...

    bool ok() const { return reader.has_value(); }
};

/// Takes the first 64 KB (more if the header is longer) to find out how the file is written; if they are
/// ASCII, it looks on for the first bytes that are not, which tell the encoding. The source must outlive the
/// reader. An Error is the source's own; what is wrong with the file is a Problem and refuses the whole file.
Result<CsvFile> openCsv(ByteSource& source, const CsvOptions& options = {});

} // namespace baton
