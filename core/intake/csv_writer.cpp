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

/// Where the quote stands that closes the one at the front, or the end of the text.
std::size_t closingQuote(std::string_view raw)
{
    std::size_t at = std::min(raw.find('"', 1), raw.size());
    while (at + 1 < raw.size() && raw[at + 1] == '"')
        at = std::min(raw.find('"', at + 2), raw.size());
    return at;
}

} // namespace

void CsvWriter::beginCell()
{
    if (m_rowBegun)
        m_out->push_back(',');
    m_rowBegun = true;
}

void CsvWriter::writeDoubled(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('"', at), text.size());
        m_out->append(text.substr(at, end - at));
        if (end < text.size())
            m_out->append("\"\"");
        at = end + 1;
    }
}

void CsvWriter::write(std::string_view text, bool defuse)
{
    beginCell();
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        m_out->push_back('"');
    if (defuse)
        m_out->push_back('\'');
    writeDoubled(text);
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

void CsvWriter::unsoundCell(std::string_view raw)
{
    beginCell();
    const std::size_t close = closingQuote(raw);
    const std::string_view inside = raw.substr(1, close - 1);
    const std::string_view rest = raw.substr(close);
    m_out->push_back('"');
    if (startsFormula(inside.empty() && !rest.empty() ? rest.substr(1) : inside))
        m_out->push_back('\'');
    m_out->append(inside);
    // With a comma behind its quotes, or without an end, it would not be one cell of ours: then all of it
    // goes between quotes, and one more quote stands behind them.
    if (rest.empty() || rest.find(',') != std::string_view::npos) {
        writeDoubled(rest);
        m_out->append("\" \"");
    } else {
        m_out->append(rest);
    }
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
