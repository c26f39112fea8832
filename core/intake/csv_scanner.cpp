// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_scanner.h"

#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t kMore = std::size_t(-1);

std::size_t lineEndsIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return count;
}

} // namespace

CsvScanner::CsvScanner(char delimiter) : m_delimiter(delimiter)
{
    for (const char stop : {delimiter, '\n', '\r'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

std::size_t CsvScanner::plainEnd(std::string_view text, std::size_t from) const
{
    const char* at = text.data() + from;
    const char* const end = text.data() + text.size();
    while (at != end && !m_stops[static_cast<unsigned char>(*at)])
        ++at;
    return std::size_t(at - text.data());
}

std::size_t CsvScanner::quotedField(std::string_view text, std::size_t open, bool atEnd,
                                    ScannedRow& row) const
{
    ScannedRow::Field field{open + 1, 0, false};
    std::size_t at = open + 1;
    for (;;) {
        const std::size_t quote = text.find('"', at);
        if (quote == std::string_view::npos || (quote + 1 == text.size() && !atEnd)) {
            if (!atEnd)
                return kMore;
            row.openQuote = true;
            field.end = at = text.size();
            break;
        }
        field.end = quote;
        at = quote + 1;
        if (at == text.size() || text[at] != '"')
            break;
        field.doubledQuotes = true;
        ++at;
    }
    const std::size_t stop = plainEnd(text, at);
    const std::size_t lines = lineEndsIn(text.substr(field.begin, field.end - field.begin));
    const bool stray = text.substr(at, stop - at).find_first_not_of(" \t") != std::string_view::npos;
    if (stray) {
        row.badQuoteColumn = row.badQuoteColumn != 0 ? row.badQuoteColumn : row.columns + 1;
        row.strayQuote = row.strayQuote || lines > 0;
    }
    row.lines += lines;
    if (stray || row.openQuote)
        field = {open, stop, false, true};
    if (row.columns < kMostColumns)
        row.fields.push_back(field);
    return stop;
}

bool CsvScanner::scan(std::string_view text, std::size_t begin, bool atEnd, ScannedRow& row) const
{
    row.fields.clear();
    row.columns = row.lines = row.badQuoteColumn = 0;
    row.openQuote = row.strayQuote = false;
    std::size_t at = begin;
    for (;;) {
        std::size_t stop = 0;
        if (at < text.size() && text[at] == '"') {
            stop = quotedField(text, at, atEnd, row);
            if (stop == kMore)
                return false;
        } else {
            stop = plainEnd(text, at);
            if (row.columns < kMostColumns)
                row.fields.push_back({at, stop, false});
        }
        ++row.columns;
        if (stop == text.size()) {
            row.end = stop;
            return atEnd;
        }
        if (text[stop] == m_delimiter) {
            at = stop + 1;
            continue;
        }
        ++row.lines;
        row.end = stop + 1;
        if (text[stop] != '\r')
            return true;
        if (row.end == text.size())
            return atEnd;
        row.end += text[row.end] == '\n';
        return true;
    }
}

void CsvScanner::scanLine(std::string_view text, std::size_t begin, ScannedRow& row) const
{
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    scan(text.substr(0, end), begin, true, row);
    row.end = end + (text.substr(end, 2) == "\r\n" ? 2 : end < text.size());
    row.lines = row.end > end;
}

CsvRowSkipper::State CsvRowSkipper::step(char c)
{
    if (m_state == State::Quoted) {
        m_lines += c == '\n' ? !m_cr : c == '\r';
        m_cr = c == '\r';
        return c == '"' ? State::AfterQuote : State::Quoted;
    }
    if (c == '"' && m_byQuotes && (m_state == State::FieldStart || m_state == State::AfterQuote)) {
        if (m_state == State::FieldStart)
            m_linesBefore = m_lines;
        return State::Quoted;
    }
    if (c == m_delimiter)
        return State::FieldStart;
    if (c == '\r' || c == '\n') {
        ++m_lines;
        return c == '\r' ? State::AfterCr : State::Done;
    }
    const bool afterQuotes = m_state == State::AfterQuote && c != ' ' && c != '\t';
    m_stray = m_stray || (afterQuotes && m_lines > m_linesBefore);
    return State::Plain;
}

std::size_t CsvRowSkipper::skip(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (m_state == State::AfterCr) {
            m_state = State::Done;
            return i + (text[i] == '\n');
        }
        m_state = step(text[i]);
        if (m_state == State::Done)
            return i + 1;
    }
    return text.size();
}

} // namespace baton
