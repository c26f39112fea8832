// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include "core/base/json.h"

#include <algorithm>
#include <charconv>

namespace baton {

namespace {

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

} // namespace

void JsonWriter::flush()
{
    m_out.append(m_chunk, m_used);
    m_used = 0;
}

void JsonWriter::put(std::string_view text)
{
    if (sizeof m_chunk - m_used < text.size()) {
        flush();
        if (text.size() > sizeof m_chunk) {
            m_out += text;
            return;
        }
    }
    std::copy(text.begin(), text.end(), m_chunk + m_used); // an empty text may point nowhere
    m_used += text.size();
}

void JsonWriter::text(std::string_view text)
{
    if (std::none_of(text.begin(), text.end(), needsEscape)) {
        key(text);
        return;
    }
    comma();
    flush();
    appendJsonString(m_out, text);
}

void JsonWriter::key(std::string_view key)
{
    comma();
    put('"');
    put(key);
    put('"');
}

void JsonWriter::integer(std::int64_t number)
{
    comma();
    constexpr std::size_t kLongest = 24;
    char* const at = room(kLongest);
    m_used += std::size_t(std::to_chars(at, at + kLongest, number).ptr - at);
}

void JsonWriter::number(double number)
{
    comma();
    flush();
    appendJsonNumber(m_out, number);
}

void JsonWriter::keyName(std::string_view name)
{
    key(name);
    put(':');
    m_first = true;
}

void JsonWriter::member(std::string_view name, std::string_view value)
{
    keyName(name);
    text(value);
}

void JsonWriter::keyMember(std::string_view name, std::string_view value)
{
    keyName(name);
    key(value);
}

void JsonWriter::integerMember(std::string_view name, std::int64_t number)
{
    keyName(name);
    integer(number);
}

void JsonWriter::instantMember(std::string_view name, std::optional<Instant> instant)
{
    if (instant)
        integerMember(name, toEpochMs(*instant));
}

void JsonWriter::openObject(std::string_view name)
{
    keyName(name);
    open('{');
}

void JsonWriter::openArray(std::string_view name)
{
    keyName(name);
    open('[');
}

} // namespace baton
