// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace baton {

/// Standard output, buffered; remembers the first failure instead of throwing words in between. A reader that
/// went away is no failure: nobody wants the rest.
class Output {
public:
    /// Bytes as they are: for documents and exports.
    void write(std::string_view bytes);
    /// A line for people: control characters become visible, so that no lead can steer a terminal.
    void line(const QString& text);
    void flush();

    /// No more output is wanted or possible.
    bool isClosed() const { return m_error != 0; }
    /// The errno of a failed write; 0 for none and for a reader that went away.
    int failure() const;

private:
    std::string m_buffer;
    int m_error = 0;
};

/// The text without control characters: each becomes its picture (U+2400 ...).
QString printable(QString text);

/// A line on standard error.
void say(const QString& text);

/// True when the descriptor is a terminal and the user did not refuse colour (NO_COLOR, TERM=dumb).
bool mayColour(int descriptor);

} // namespace baton
