// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace baton {

/// Appends rows to a text, RFC 4180 with commas and CRLF. Texts that a spreadsheet would run as a formula
/// (those that begin with = + - @ TAB or CR) get an apostrophe in front.
class CsvWriter {
public:
    explicit CsvWriter(std::string& out) : m_out(&out) {}

    /// A value of ours. withoutDefusing() gives it back exactly.
    void value(std::string_view text);
    /// A number of ours: a minus in front is no formula.
    void number(std::string_view text);
    /// A cell as it came from a file. Imported again it means the same as the original cell.
    void cell(std::string_view text);
    /// A cell whose quotes do not close, or close before its end, as it stood in a file from its opening
    /// quote on. Read again it is as unsound and holds as much.
    void unsoundCell(std::string_view raw);
    void endRow();

private:
    void beginCell();
    void write(std::string_view text, bool defuse);
    void writeDoubled(std::string_view text);

    std::string* m_out;
    bool m_rowBegun = false;
};

/// Without the apostrophe that keeps a formula from running; other text unchanged.
std::string_view withoutDefusing(std::string_view text);

} // namespace baton
