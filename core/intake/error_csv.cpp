// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/error_csv.h"

#include <algorithm>

namespace baton {

// Mended and imported again, an error file has our columns already: they are written anew.

void ErrorCsv::begin()
{
    if (!m_file->hasHeader)
        return;
    m_writer.cell(kErrorRowColumn);
    m_writer.cell(kErrorProblemsColumn);
    for (const std::string& name : m_file->columns) {
        if (!isErrorColumn(name))
            m_writer.value(name);
    }
    m_writer.endRow();
}

void ErrorCsv::add(const CsvRow& row, std::string_view words)
{
    const auto writeOurs = [&] {
        m_writer.cell(std::to_string(row.number()));
        m_writer.cell(words);
    };
    if (m_file->hasHeader)
        writeOurs();
    const auto& columns = m_file->columns;
    const std::size_t padded = m_file->hasHeader ? 0 : columns.size();
    for (std::size_t i = 0; i < std::max(row.fields.size(), padded); ++i) {
        if (i < columns.size() && isErrorColumn(columns[i]))
            continue;
        if (std::find(row.unsound.begin(), row.unsound.end(), i) != row.unsound.end())
            m_writer.unsoundCell(row.fields[i]);
        else
            m_writer.cell(i < row.fields.size() ? row.fields[i] : std::string_view());
    }
    if (!m_file->hasHeader)
        writeOurs();
    m_writer.endRow();
}

std::string problemCodes(const Problems& problems)
{
    std::string words;
    for (const Problem& problem : problems) {
        words += (words.empty() ? "" : "; ") + problem.code;
        if (!problem.args.empty() && !problem.args.front().empty())
            words += " (" + problem.args.front() + ")";
    }
    return words;
}

} // namespace baton
