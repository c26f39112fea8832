// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/output.h"

#include <unistd.h>

#include <cerrno>

namespace baton {

namespace {

constexpr std::size_t kBufferBytes = 64u << 10;

/// 0, or the errno of the failure.
int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes.remove_prefix(std::size_t(written));
    }
    return 0;
}

} // namespace

void Output::write(std::string_view bytes)
{
    if (isClosed())
        return;
    m_buffer += bytes;
    if (m_buffer.size() >= kBufferBytes)
        flush();
}

void Output::line(const QString& text)
{
    write(printable(text).toStdString() + '\n');
}

void Output::flush()
{
    if (!isClosed())
        m_error = writeAll(STDOUT_FILENO, m_buffer);
    m_buffer.clear();
}

int Output::failure() const
{
    return m_error == EPIPE ? 0 : m_error;
}

QString printable(QString text)
{
    for (QChar& character : text) {
        const ushort code = character.unicode();
        if (code < 0x20)
            character = QChar(0x2400 + code);
        else if (code >= 0x7f && code < 0xa0)
            character = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

void say(const QString& text)
{
    // Nowhere to complain if this fails.
    writeAll(STDERR_FILENO, printable(text).toStdString() + '\n');
}

bool mayColour(int descriptor)
{
    return isatty(descriptor) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace baton
