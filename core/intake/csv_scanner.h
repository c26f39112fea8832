// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace baton {

/// One row as found in the text: where its fields lie, not what they mean.
struct ScannedRow {
    struct Field {
        std::size_t begin = 0; ///< within the scanned text; quotes around a sound field left out
        std::size_t end = 0;
        bool doubledQuotes = false;
        bool unsound = false; ///< its quotes do not close or text follows them: all of it, quotes included
    };

    std::vector<Field> fields;      ///< at most CsvScanner::kMostColumns
    std::size_t columns = 0;        ///< all of them
    std::size_t end = 0;            ///< behind the line end
    std::size_t lines = 0;          ///< line ends, the ones inside quotes included
    std::size_t badQuoteColumn = 0; ///< 1-based: text follows the closing quote; 0 none
    bool openQuote = false;         ///< the text ended inside quotes
    bool strayQuote = false;        ///< text follows quotes that closed in another line than they opened
};

/// RFC 4180 with any delimiter, and lenient: a row ends with CRLF, LF or CR; a quote inside an unquoted field
/// is text; blanks may follow a closing quote. Stateless between rows. Linear.
class CsvScanner {
public:
    static constexpr std::size_t kMostColumns = 2000;

    explicit CsvScanner(char delimiter);

    /// Scans the row that begins at `begin`. False if the text ends before the row does (then `row` says
    /// nothing); `atEnd`: no more text will come, so the end of the text ends the row.
    bool scan(std::string_view text, std::size_t begin, bool atEnd, ScannedRow& row) const;
    /// Scans the line that begins there as a row of its own, whatever its quotes say.
    void scanLine(std::string_view text, std::size_t begin, ScannedRow& row) const;

private:
    std::size_t quotedField(std::string_view text, std::size_t open, bool atEnd, ScannedRow& row) const;
    std::size_t plainEnd(std::string_view text, std::size_t from) const;

    char m_delimiter;
    std::array<bool, 256> m_stops{};
};

/// Finds the end of a row too long to be held, in constant memory: feed it the row from its beginning.
class CsvRowSkipper {
public:
    explicit CsvRowSkipper(char delimiter) : m_delimiter(delimiter) {}
    /// The row is its first line, whatever its quotes say.
    static CsvRowSkipper ofLine()
    {
        CsvRowSkipper skipper(',');
        skipper.m_byQuotes = false;
        return skipper;
    }

    /// How many bytes of `text` belong to the row; done() tells whether it ended there.
    std::size_t skip(std::string_view text);
    bool done() const { return m_state == State::Done; }
    /// What was fed last is within quotes, or text followed quotes that closed in another line.
    bool quotesDoNotPair() const { return m_stray || m_state == State::Quoted; }
    /// For the end of the text: a CR that waited for its LF ends the row.
    std::size_t lines() const { return m_lines; }

private:
    enum class State : std::uint8_t { FieldStart, Plain, Quoted, AfterQuote, AfterCr, Done };
    State step(char c);

    char m_delimiter;
    State m_state = State::FieldStart;
    bool m_byQuotes = true;
    bool m_cr = false; ///< inside quotes: the last byte was a CR
    bool m_stray = false;
    std::size_t m_lines = 0;
    std::size_t m_linesBefore = 0; ///< of the quotes that opened last
};

} // namespace baton
