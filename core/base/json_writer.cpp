// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include "core/base/json.h"

#include <charconv>

namespace baton {

void JsonWriter::text(std::string_view text)
{
    comma();
    appendJsonString(m_out, text);
}

void JsonWriter::key(std::string_view key)
{
    comma();
    m_out += '"';
    m_out += key;
    m_out += '"';
}

void JsonWriter::integer(std::int64_t number)
{
    comma();
    char buffer[24];
    m_out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr);
}

void JsonWriter::number(double number)
{
    comma();
    appendJsonNumber(m_out, number);
}

void JsonWriter::keyName(std::string_view name)
{
    key(name);
    m_out += ':';
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
