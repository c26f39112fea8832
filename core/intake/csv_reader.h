// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/intake/byte_source.h"
#include "core/intake/csv_dialect.h"
#include "core/intake/csv_scanner.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// One row. The fields are storable UTF-8 and live until the reader's next call.
struct CsvRow {
    std::span<const std::string_view> fields;
    CsvPosition before;
    CsvPosition after;
    /// Why the row is rejected, if it is: "csv.bad_text", "csv.field_too_long", "csv.row_too_long",
    /// "csv.too_many_columns", "csv.open_quote", "csv.text_after_quote". The fields are then what could be
    /// saved of it (nothing of a row that is too long), with U+FFFD for what is not text.
    std::optional<Problem> fault;
    /// Of such a row, the indexes of the fields that are given as they stand, quotes and all: the quotes do
    /// not close, or text follows them.
    std::vector<std::size_t> unsound;

    std::uint64_t number() const { return after.row; }
};

/// "row 12" and "row 12, column 3".
std::string rowLocation(std::uint64_t row);
std::string cellLocation(std::uint64_t row, std::size_t column);

/// Reads rows one by one in memory bounded by the limits, whatever the bytes. Blank rows are counted but not
/// given. Not for several threads at once.
///
/// A stray quote costs its own line only: where quotes do not pair, the row ends with its first line.
class CsvReader {
public:
    /// `pending` holds bytes from `start.offset` on that were already taken from `source`. To begin a file
    /// use openCsv(), which finds the dialect and leaves out the byte order mark; to resume, a source that
    /// stands at `start.offset`.
    CsvReader(ByteSource& source, CsvDialect dialect, CsvPosition start = {}, std::string_view pending = {},
              CsvLimits limits = {});

    /// The next row; null at the end. An Error is the source's own. The row is valid until the next call.
    Result<const CsvRow*> next();

    const CsvPosition& position() const { return m_position; }
    const CsvDialect& dialect() const { return m_dialect; }

private:
    Result<void> fill();
    void take();
    Result<void> skipLongRow();
    Result<void> skipBy(CsvRowSkipper& skipper);
    Result<void> goBack(const CsvPosition& position, std::string text);
    Result<void> takeAgain(std::string line);
    bool atEnd() const { return m_sourceEnded && m_raw.empty(); }
    void accept(std::size_t end, std::size_t lines);
    void inspect(std::string_view text);
    void takeFields();
    void repairFields();
    bool isBlank() const;

    ByteSource* m_source;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    CsvScanner m_scanner;
    CsvPosition m_position;
    std::uint64_t m_read;    ///< offset in the source
    std::string m_raw;       ///< read, not yet decoded (a few bytes between calls)
    std::string m_text;      ///< decoded
    std::size_t m_begin = 0; ///< of the row to come, in m_text
    bool m_sourceEnded = false;
    ScannedRow m_scanned;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_repaired;
    CsvRow m_row;
};

} // namespace baton
