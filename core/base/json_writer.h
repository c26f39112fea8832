// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// Appends JSON to a string and puts commas where they belong: for the hot paths (traces, event payloads),
/// where building a Json first would cost more than deciding. The caller balances brackets.
class JsonWriter {
public:
    explicit JsonWriter(std::string& out, bool continuing = false) : m_out(out), m_first(!continuing) {}

    void openObject() { open('{'); }
    void openArray() { open('['); }
    void closeObject() { close('}'); }
    void closeArray() { close(']'); }
    /// A member's name; the value comes next. Any UTF-8.
    void name(std::string_view name)
    {
        text(name);
        m_out += ':';
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
        m_out += bracket;
        m_first = true;
    }
    void close(char bracket)
    {
        m_out += bracket;
        m_first = false;
    }
    void literal(std::string_view literal)
    {
        comma();
        m_out += literal;
    }
    void keyName(std::string_view name);
    void comma()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
    }

    std::string& m_out;
    bool m_first;
};

} // namespace baton
