// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/value_io.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_set>

namespace baton {

namespace {

Value textValue(std::string_view text)
{
    text = trimmed(text);
    return text.empty() ? Value() : Value(std::string(text));
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number + 0.0; // -0 becomes 0
}

std::optional<bool> parseYesNo(std::string_view text)
{
    static constexpr auto kYes = std::to_array<std::string_view>({"yes", "true", "1", "y", "t", "on"});
    static constexpr auto kNo = std::to_array<std::string_view>({"no", "false", "0", "n", "f", "off"});
    const std::string word = folded(text);
    if (std::find(kYes.begin(), kYes.end(), word) != kYes.end())
        return true;
    if (std::find(kNo.begin(), kNo.end(), word) != kNo.end())
        return false;
    return std::nullopt;
}

/// Collects choices without repeats, in order.
class ChoiceCollector {
public:
    void add(std::string_view text)
    {
        text = trimmed(text);
        if (!text.empty() && m_seen.insert(folded(text)).second)
            m_choices.emplace_back(text);
    }
    Value take() { return m_choices.empty() ? Value() : Value(std::move(m_choices)); }

private:
    MultiChoice m_choices;
    std::unordered_set<std::string> m_seen;
};

Value parseChoices(std::string_view text)
{
    ChoiceCollector choices;
    while (!text.empty()) {
        const auto end = std::min(text.find(';'), text.size());
        choices.add(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return choices.take();
}

std::optional<Value> choicesFromJson(const Json& json)
{
    ChoiceCollector choices;
    for (const Json& element : json) {
        if (!element.is_string())
            return std::nullopt;
        choices.add(element.get_ref<const std::string&>());
    }
    return choices.take();
}

template <typename T>
std::optional<Value> optionalValue(std::optional<T> value)
{
    return value ? std::optional<Value>(Value(*value)) : std::nullopt;
}

} // namespace

std::optional<Value> parseValue(FieldType type, std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return Value();
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice:
        return textValue(text);
    case FieldType::Number:
        return optionalValue(parseNumber(text));
    case FieldType::YesNo:
        return optionalValue(parseYesNo(text));
    case FieldType::Instant:
        return optionalValue(parseInstant(text));
    case FieldType::MultiChoice:
        return parseChoices(text);
    }
    return std::nullopt;
}

std::string formatValue(const Value& value)
{
    std::string out;
    if (const auto* const text = std::get_if<std::string>(&value)) {
        out = *text;
    } else if (const auto* const number = std::get_if<double>(&value)) {
        appendJsonNumber(out, *number);
    } else if (const auto* const flag = std::get_if<bool>(&value)) {
        out = *flag ? "yes" : "no";
    } else if (const auto* const instant = std::get_if<Instant>(&value)) {
        out = formatInstant(*instant);
    } else if (const auto* const choices = std::get_if<MultiChoice>(&value)) {
        for (const std::string& choice : *choices)
            out += (out.empty() ? "" : ";") + choice;
    }
    return out;
}

Json valueToJson(const Value& value)
{
    if (const auto* const text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* const number = std::get_if<double>(&value))
        return *number;
    if (const auto* const flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* const instant = std::get_if<Instant>(&value))
        return formatInstant(*instant);
    if (const auto* const choices = std::get_if<MultiChoice>(&value))
        return *choices;
    return nullptr;
}

std::optional<Value> valueFromJson(const Json& json)
{
    if (json.is_null())
        return Value();
    if (json.is_string())
        return textValue(json.get_ref<const std::string&>());
    if (json.is_boolean())
        return Value(json.get<bool>());
    if (json.is_number())
        return std::isfinite(json.get<double>()) ? std::optional<Value>(json.get<double>() + 0.0)
                                                 : std::nullopt;
    return json.is_array() ? choicesFromJson(json) : std::nullopt;
}

std::optional<Value> valueFromJson(FieldType type, const Json& json)
{
    if (type == FieldType::Instant && json.is_string())
        return parseValue(type, json.get_ref<const std::string&>());
    auto value = valueFromJson(json);
    if (value && type == FieldType::MultiChoice && std::holds_alternative<std::string>(*value))
        return Value(MultiChoice{std::get<std::string>(*value)});
    if (value && !fits(type, *value))
        return std::nullopt;
    return value;
}

bool fits(FieldType type, const Value& value)
{
    if (isAbsent(value))
        return true;
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice:
        return std::holds_alternative<std::string>(value);
    case FieldType::Number:
        return std::holds_alternative<double>(value);
    case FieldType::YesNo:
        return std::holds_alternative<bool>(value);
    case FieldType::Instant:
        return std::holds_alternative<Instant>(value);
    case FieldType::MultiChoice:
        return std::holds_alternative<MultiChoice>(value);
    }
    return false;
}

} // namespace baton
