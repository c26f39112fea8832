// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/error_csv.h"

namespace baton {

void ErrorCsv::begin()
{
    if (!m_file->hasHeader)
        return;
    m_writer.cell(kErrorRowColumn);
    m_writer.cell(kErrorProblemsColumn);
    for (const std::string& name : m_file->columns)
        m_writer.cell(name);
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
    for (const std::string_view field : row.fields)
        m_writer.cell(field);
    for (std::size_t i = row.fields.size(); i < m_file->columns.size(); ++i)
        m_writer.cell({});
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
