// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// Appends JSON to a string and puts commas where they belong: for the hot paths (traces, event payloads),
/// where building a Json first would cost more than deciding. The caller balances brackets; the string is
/// complete when the outermost one is closed, or the writer is gone.
class JsonWriter {
public:
    /// `continuing`: inside an object that another writer has opened and given members.
    explicit JsonWriter(std::string& out, bool continuing = false)
        : m_out(out), m_depth(continuing ? 1 : 0), m_first(!continuing)
    {
    }
    ~JsonWriter() { flush(); }
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void openObject() { open('{'); }
    void openArray() { open('['); }
    void closeObject() { close('}'); }
    void closeArray() { close(']'); }
    /// A member's name; the value comes next. Any UTF-8.
    void name(std::string_view name)
    {
        text(name);
        put(':');
        m_first = true;
    }
    void text(std::string_view text);
    /// Text known to need no escaping: keys and constants.
    void key(std::string_view key);
    void integer(std::int64_t number);
    void number(double number);
    void boolean(bool yes) { literal(yes ? "true" : "false"); }
    void null() { literal("null"); }
    /// A whole value that is JSON already.
    void raw(std::string_view json) { literal(json); }

    // Whole members; the optional ones are left out when there is nothing to say.
    void member(std::string_view name, std::string_view text);
    void keyMember(std::string_view name, std::string_view key);
    void integerMember(std::string_view name, std::int64_t number);
    void instantMember(std::string_view name, std::optional<Instant> instant);
    void openObject(std::string_view name);
    void openArray(std::string_view name);

private:
    void open(char bracket)
    {
        comma();
        put(bracket);
        ++m_depth;
        m_first = true;
    }
    void close(char bracket)
    {
        put(bracket);
        m_first = false;
        if (--m_depth == 0)
            flush();
    }
    void literal(std::string_view literal)
    {
        comma();
        put(literal);
    }
    void keyName(std::string_view name);
    void comma()
    {
        if (!m_first)
            put(',');
        m_first = false;
    }
    void put(char c)
    {
        if (m_used == sizeof m_chunk)
            flush();
        m_chunk[m_used++] = c;
    }
    void put(std::string_view text);
    /// Room for a few bytes more, to be written at its address.
    char* room(std::size_t bytes)
    {
        if (sizeof m_chunk - m_used < bytes)
            flush();
        return m_chunk + m_used;
    }
    void flush();

    std::string& m_out;
    int m_depth;
    bool m_first;
    // Gathered here, because growing a string byte by byte costs more than all the rest.
    std::size_t m_used = 0;
    char m_chunk[1024];
};

} // namespace baton
