// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/field_json.h"

#include "core/base/json.h"

#include <simdjson.h>

namespace baton {

namespace {

struct Writer {
    std::string& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(const std::string& text) const { appendJsonString(out, text); }
    void operator()(double number) const { appendJsonNumber(out, number); }
    void operator()(bool yes) const { out += yes ? "true" : "false"; }
    void operator()(Instant instant) const
    {
        out += "{\"instant\":\"";
        out += formatInstant(instant);
        out += "\"}";
    }
    void operator()(const MultiChoice& choices) const
    {
        out += '[';
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (i > 0)
                out += ',';
            appendJsonString(out, choices[i]);
        }
        out += ']';
    }
};

using Element = simdjson::dom::element;
using simdjson::dom::element_type;

Value instantOf(const Element& element)
{
    const simdjson::dom::object object = element.get_object().value_unsafe();
    std::string_view text;
    if (object.size() != 1 || element["instant"].get(text) != simdjson::SUCCESS)
        return {};
    const auto instant = parseInstant(text);
    return instant ? Value(*instant) : Value();
}

Value choicesOf(const Element& element)
{
    MultiChoice choices;
    const simdjson::dom::array items = element.get_array().value_unsafe();
    for (const Element item : items) {
        std::string_view text;
        if (item.get(text) != simdjson::SUCCESS)
            return {};
        choices.emplace_back(text);
    }
    return choices;
}

/// Absent for what no Value can hold.
Value valueOf(const Element& element)
{
    switch (element.type()) {
    case element_type::STRING:
        return std::string(element.get_string().value_unsafe());
    case element_type::BOOL:
        return element.get_bool().value_unsafe();
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return element.get_double().value_unsafe();
    case element_type::OBJECT:
        return instantOf(element);
    case element_type::ARRAY:
        return choicesOf(element);
    default:
        return {};
    }
}

} // namespace

void appendFieldJson(std::string& out, std::string_view field, const Value& value)
{
    out += out.empty() || out.back() == '{' ? "" : ",";
    appendJsonString(out, field);
    out += ':';
    std::visit(Writer{out}, value);
}

void writeFieldJson(std::string& out, const FieldValues& values, std::string_view foreign)
{
    out = "{";
    for (const auto& [field, value] : values)
        appendFieldJson(out, field, value);
    if (!foreign.empty()) {
        out += out.size() > 1 ? "," : "";
        out += foreign;
    }
    out += '}';
}

bool readFieldJson(std::string_view text, FieldValues& values, std::string& foreign)
{
    thread_local simdjson::dom::parser parser;
    Element root;
    simdjson::dom::object object;
    if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS ||
        root.get(object) != simdjson::SUCCESS)
        return false;
    for (const auto& [field, element] : object) {
        Value value = valueOf(element);
        if (!isAbsent(value)) {
            values.set(field, std::move(value));
            continue;
        }
        foreign += foreign.empty() ? "" : ",";
        appendJsonString(foreign, field);
        foreign += ':';
        foreign += simdjson::minify(element);
    }
    return true;
}

} // namespace baton
