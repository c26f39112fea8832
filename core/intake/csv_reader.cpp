// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace baton {

namespace {

Problem rejected(const char* code, std::string location, std::vector<std::string> args = {})
{
    return {Severity::Error, code, std::move(location), std::move(args)};
}

/// The text with U+FFFD for each byte that is not text.
std::string repaired(std::string_view text)
{
    std::string out;
    const auto length = int32_t(text.size());
    for (int32_t next = 0; next < length;) {
        const int32_t at = next;
        UChar32 c = 0;
        U8_NEXT(text.data(), next, length, c);
        if (c > 0)
            out.append(text.substr(std::size_t(at), std::size_t(next - at)));
        else
            out += "\xEF\xBF\xBD";
    }
    return out;
}

/// Makes one quote of each doubled one, in place; returns the new size.
std::size_t undoubled(char* text, std::size_t size)
{
    std::size_t out = 0;
    for (std::size_t i = 0; i < size; ++i) {
        text[out++] = text[i];
        i += text[i] == '"';
    }
    return out;
}

} // namespace

std::string rowLocation(std::uint64_t row)
{
    return fmt::format("row {}", row);
}

std::string cellLocation(std::uint64_t row, std::size_t column)
{
    return fmt::format("row {}, column {}", row, column);
}

CsvReader::CsvReader(ByteSource& source, CsvDialect dialect, CsvPosition start, std::string_view pending,
                     CsvLimits limits)
    : m_source(&source),
      m_dialect(dialect),
      m_limits(limits),
      m_scanner(dialect.delimiter),
      m_position(start),
      m_read(start.offset + pending.size())
{
    m_raw.assign(pending.substr(decode(dialect.encoding, pending, false, m_text)));
}

Result<void> CsvReader::fill()
{
    m_text.erase(0, m_begin);
    m_begin = 0;
    // Doubling keeps repeated scans of a long row linear.
    const std::size_t room = std::max(m_limits.blockBytes, m_text.size());
    std::string& into = m_dialect.encoding == Encoding::Utf8 ? m_text : m_raw;
    const std::size_t kept = into.size();
    into.resize(kept + room);
    const auto size = m_source->read(std::span(into).subspan(kept));
    into.resize(kept + (size ? *size : 0));
    if (!size)
        return size.error();
    m_read += *size;
    m_sourceEnded = *size == 0;
    if (&into == &m_raw)
        m_raw.erase(0, decode(m_dialect.encoding, m_raw, m_sourceEnded, m_text));
    return {};
}

void CsvReader::accept(std::size_t end, std::size_t lines)
{
    const std::string_view text = std::string_view(m_text).substr(m_begin, end - m_begin);
    m_position.offset += encodedLength(m_dialect.encoding, text);
    m_position.line += lines;
    m_begin = end;
}

Result<const CsvRow*> CsvReader::next()
{
    for (;;) {
        if (m_begin == m_text.size() && atEnd())
            return nullptr;
        m_row.before = m_position;
        m_row.fault.reset();
        const bool complete = m_begin < m_text.size() && m_scanner.scan(m_text, m_begin, atEnd(), m_scanned);
        if (complete) {
            if (m_scanned.openQuote || m_scanned.strayQuote)
                m_scanner.scanLine(m_text, m_begin, m_scanned);
            take();
        } else if (m_text.size() - m_begin > m_limits.rowBytes) {
            BATON_TRY(skipLongRow());
        } else {
            BATON_TRY(fill());
            continue;
        }
        if (m_row.fault || !isBlank())
            return &m_row;
    }
}

/// Takes the row that was scanned.
void CsvReader::take()
{
    const std::size_t begin = m_begin;
    accept(m_scanned.end, m_scanned.lines);
    ++m_position.row;
    m_row.after = m_position;
    inspect(std::string_view(m_text).substr(begin, m_scanned.end - begin));
}

bool CsvReader::isBlank() const
{
    return m_scanned.columns == m_fields.size() &&
           std::all_of(m_fields.begin(), m_fields.end(),
                       [](std::string_view field) { return field.empty(); });
}

Result<void> CsvReader::skipLongRow()
{
    const std::size_t lineEnd = m_text.find_first_of("\r\n", m_begin);
    std::string line;
    if (lineEnd < m_text.size() - 1)
        line = m_text.substr(m_begin, lineEnd + (m_text.compare(lineEnd, 2, "\r\n") == 0 ? 2 : 1) - m_begin);
    CsvRowSkipper skipper(m_dialect.delimiter);
    BATON_TRY(skipBy(skipper));
    if (skipper.quotesDoNotPair() && !line.empty())
        return takeAgain(std::move(line));
    if (skipper.quotesDoNotPair()) { // and the first line is too long by itself
        BATON_TRY(goBack(m_row.before, {}));
        skipper = CsvRowSkipper::ofLine();
        BATON_TRY(skipBy(skipper));
    }
    m_position.line += skipper.lines();
    ++m_position.row;
    m_row.after = m_position;
    m_fields.clear();
    m_row.unsound.clear();
    m_row.fields = m_fields;
    m_row.fault =
        rejected("csv.row_too_long", rowLocation(m_row.number()), {std::to_string(m_limits.rowBytes)});
    return {};
}

Result<void> CsvReader::skipBy(CsvRowSkipper& skipper)
{
    for (;;) {
        const std::size_t size = skipper.skip(std::string_view(m_text).substr(m_begin));
        accept(m_begin + size, 0);
        if (skipper.done() || atEnd())
            return {};
        m_text.clear();
        m_begin = 0;
        BATON_TRY(fill());
    }
}

/// `text`: what stands there, as far as it is known.
Result<void> CsvReader::goBack(const CsvPosition& position, std::string text)
{
    m_position = position;
    const std::uint64_t known = position.offset + encodedLength(m_dialect.encoding, text);
    BATON_TRY(m_source->stepBack(m_read - known));
    m_read = known;
    m_sourceEnded = false;
    m_raw.clear();
    m_text = std::move(text);
    m_begin = 0;
    return {};
}

/// The first line of the row that was skipped, for a stray quote.
Result<void> CsvReader::takeAgain(std::string line)
{
    BATON_TRY(goBack(m_row.before, std::move(line)));
    m_scanner.scanLine(m_text, 0, m_scanned);
    take();
    return {};
}

void CsvReader::inspect(std::string_view text)
{
    const std::uint64_t row = m_row.number();
    const std::size_t begin = m_scanned.end - text.size();
    if (text.size() > m_limits.rowBytes) {
        m_scanned.fields.clear();
        m_row.fault = rejected("csv.row_too_long", rowLocation(row), {std::to_string(m_limits.rowBytes)});
    } else if (const std::size_t at = firstFaultIn(text); at != std::string_view::npos) {
        const auto holds = [&](const ScannedRow::Field& field) { return field.end > begin + at; };
        const auto field = std::find_if(m_scanned.fields.begin(), m_scanned.fields.end(), holds);
        const std::size_t offset =
            m_row.before.offset + encodedLength(m_dialect.encoding, text.substr(0, at));
        const auto column =
            std::min(std::size_t(field - m_scanned.fields.begin()) + 1, m_scanned.fields.size());
        m_row.fault = rejected("csv.bad_text", cellLocation(row, column),
                               {std::to_string(offset), std::string(encodingKey(m_dialect.encoding))});
        repairFields();
        return;
    } else if (m_scanned.columns > m_limits.columns) {
        m_scanned.fields.resize(m_limits.columns);
        m_row.fault = rejected("csv.too_many_columns", rowLocation(row),
                               {std::to_string(m_scanned.columns), std::to_string(m_limits.columns)});
    } else if (m_scanned.openQuote) {
        m_row.fault = rejected("csv.open_quote", cellLocation(row, m_scanned.columns),
                               {std::to_string(m_row.before.line + 1)});
    } else if (m_scanned.badQuoteColumn != 0) {
        m_row.fault = rejected("csv.text_after_quote", cellLocation(row, m_scanned.badQuoteColumn));
    }
    takeFields();
}

void CsvReader::takeFields()
{
    m_fields.clear();
    m_row.unsound.clear();
    for (const ScannedRow::Field& field : m_scanned.fields) {
        char* const begin = m_text.data() + field.begin;
        std::size_t size = field.end - field.begin;
        if (field.doubledQuotes)
            size = undoubled(begin, size);
        if (size > m_limits.fieldBytes && !m_row.fault) {
            m_row.fault = rejected("csv.field_too_long", cellLocation(m_row.number(), m_fields.size() + 1),
                                   {std::to_string(m_limits.fieldBytes)});
        }
        if (field.unsound)
            m_row.unsound.push_back(m_fields.size());
        m_fields.emplace_back(begin, size);
    }
    m_row.fields = m_fields;
}

void CsvReader::repairFields()
{
    takeFields();
    m_repaired.clear();
    for (const std::string_view field : m_fields)
        m_repaired.push_back(repaired(field));
    m_fields.assign(m_repaired.begin(), m_repaired.end());
    m_row.fields = m_fields;
}

} // namespace baton
