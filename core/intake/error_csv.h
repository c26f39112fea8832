// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csv_file.h"
#include "core/intake/csv_writer.h"

#include <string>
#include <string_view>

namespace baton {

/// Columns that an error file has besides the original ones; an import leaves them out.
inline constexpr std::string_view kErrorRowColumn = "baton_row";
inline constexpr std::string_view kErrorProblemsColumn = "baton_problems";

/// One of the two: a mapping must not use it, because the next error file would not have its values.
inline bool isErrorColumn(std::string_view name)
{
    return name == kErrorRowColumn || name == kErrorProblemsColumn;
}

/// Writes rejected rows so that people can mend them and import the file again with the same mapping: row
/// number and problems, then the cells as they were: a short row stays short, and quotes that do not pair
/// stay so, or it would pass as a whole one. Without a header the two stand last, behind as many cells as the
/// file has columns, so that positions keep their meaning.
class ErrorCsv {
public:
    /// Appends to `out`; begin() once per file, not when resuming.
    ErrorCsv(const CsvFile& file, std::string& out) : m_file(&file), m_writer(out) {}

    void begin();
    /// `words` tells what is wrong; problemCodes() will do.
    void add(const CsvRow& row, std::string_view words);

private:
    const CsvFile* m_file;
    CsvWriter m_writer;
};

/// "value.bad_email (Email); row.short".
std::string problemCodes(const Problems& problems);

} // namespace baton
