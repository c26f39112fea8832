// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_writer.h"

#include <algorithm>

namespace baton {

namespace {

bool startsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

/// A formula behind any number of apostrophes: then one of them is, or has to be, added by us.
bool startsDefused(std::string_view text)
{
    return startsFormula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

} // namespace

void CsvWriter::write(std::string_view text, bool defuse)
{
    if (m_rowBegun)
        m_out->push_back(',');
    m_rowBegun = true;
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        m_out->push_back('"');
    if (defuse)
        m_out->push_back('\'');
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('"', at), text.size());
        m_out->append(text.substr(at, end - at));
        if (end < text.size())
            m_out->append("\"\"");
        at = end + 1;
    }
    if (quoted)
        m_out->push_back('"');
}

void CsvWriter::value(std::string_view text)
{
    write(text, startsDefused(text));
}

void CsvWriter::number(std::string_view text)
{
    write(text, false);
}

void CsvWriter::cell(std::string_view text)
{
    write(text, startsFormula(text));
}

void CsvWriter::endRow()
{
    m_out->append("\r\n");
    m_rowBegun = false;
}

std::string_view withoutDefusing(std::string_view text)
{
    return text.starts_with('\'') && startsDefused(text) ? text.substr(1) : text;
}

} // namespace baton
