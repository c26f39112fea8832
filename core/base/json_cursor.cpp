// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"

#include <algorithm>
#include <cmath>

namespace baton {

void JsonCursor::report(std::string code, std::vector<std::string> args, Severity severity) const
{
    m_problems->push_back({severity, std::move(code), m_pointer, std::move(args)});
}

void JsonCursor::reportAt(std::string_view member, std::string code, std::vector<std::string> args) const
{
    m_problems->push_back(
        {Severity::Error, std::move(code), pointerStep(m_pointer, member), std::move(args)});
}

bool JsonCursor::expectObject() const
{
    if (!m_value->is_object())
        report("document.wrong_type", {"object"});
    return m_value->is_object();
}

bool JsonCursor::expectArray() const
{
    if (!m_value->is_array())
        report("document.wrong_type", {"array"});
    return m_value->is_array();
}

bool JsonCursor::has(std::string_view member) const
{
    return find(member).has_value();
}

std::optional<JsonCursor> JsonCursor::find(std::string_view member) const
{
    if (!m_value->is_object())
        return std::nullopt;
    const auto& object = m_value->get_ref<const Json::object_t&>();
    const auto found =
        std::find_if(object.begin(), object.end(), [&](const auto& pair) { return pair.first == member; });
    if (found == object.end() || found->second.is_null())
        return std::nullopt;
    return JsonCursor(found->second, pointerStep(m_pointer, member), *m_problems);
}

std::optional<JsonCursor> JsonCursor::require(std::string_view member) const
{
    auto found = find(member);
    if (!found)
        reportAt(member, "document.missing", {std::string(member)});
    return found;
}

std::vector<JsonCursor> JsonCursor::elements() const
{
    std::vector<JsonCursor> all;
    if (!expectArray())
        return all;
    all.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i)
        all.emplace_back((*m_value)[i], pointerStep(m_pointer, i), *m_problems);
    return all;
}

std::vector<JsonCursor> JsonCursor::elements(std::string_view member) const
{
    const auto array = find(member);
    return array ? array->elements() : std::vector<JsonCursor>();
}

std::vector<std::pair<std::string, JsonCursor>> JsonCursor::members(std::string_view member) const
{
    std::vector<std::pair<std::string, JsonCursor>> all;
    const auto object = find(member);
    if (!object || !object->expectObject())
        return all;
    for (const auto& [name, value] : object->value().get_ref<const Json::object_t&>())
        all.emplace_back(name, JsonCursor(value, pointerStep(object->pointer(), name), *m_problems));
    return all;
}

std::optional<std::string> JsonCursor::asText(std::size_t mostBytes) const
{
    if (!m_value->is_string()) {
        report("document.wrong_type", {"text"});
        return std::nullopt;
    }
    const auto& text = m_value->get_ref<const std::string&>();
    if (text.size() > mostBytes) {
        report("document.too_long", {std::to_string(mostBytes)});
        return std::nullopt;
    }
    return text;
}

std::optional<double> JsonCursor::asNumber(double least, double most) const
{
    if (!m_value->is_number()) {
        report("document.wrong_type", {"number"});
        return std::nullopt;
    }
    const double number = m_value->get<double>();
    if (!(number >= least && number <= most)) {
        report("document.out_of_range", {m_value->dump(), Json(least).dump(), Json(most).dump()});
        return std::nullopt;
    }
    return number;
}

std::optional<std::int64_t> JsonCursor::asInteger(std::int64_t least, std::int64_t most) const
{
    const auto number = asNumber(double(least), double(most));
    if (!number)
        return std::nullopt;
    if (*number != std::floor(*number)) {
        report("document.wrong_type", {"integer"});
        return std::nullopt;
    }
    return std::int64_t(*number);
}

std::optional<bool> JsonCursor::asBool() const
{
    if (m_value->is_boolean())
        return m_value->get<bool>();
    report("document.wrong_type", {"boolean"});
    return std::nullopt;
}

std::optional<Duration> JsonCursor::asDuration() const
{
    const auto text = asText();
    if (!text)
        return std::nullopt;
    const auto duration = parseDuration(*text);
    if (!duration)
        report("document.bad_duration", {*text});
    return duration;
}

std::optional<Instant> JsonCursor::asInstant() const
{
    const auto text = asText();
    if (!text)
        return std::nullopt;
    const auto instant = parseInstant(*text);
    if (!instant)
        report("document.bad_instant", {*text});
    return instant;
}

std::optional<std::size_t> JsonCursor::asChoice(std::initializer_list<std::string_view> choices) const
{
    const auto text = asText();
    if (!text)
        return std::nullopt;
    const auto found = std::find(choices.begin(), choices.end(), *text);
    if (found != choices.end())
        return std::size_t(found - choices.begin());
    std::vector<std::string> args{*text};
    args.insert(args.end(), choices.begin(), choices.end());
    report("document.unknown_choice", std::move(args));
    return std::nullopt;
}

std::string JsonCursor::text(std::string_view member, std::string fallback) const
{
    const auto found = find(member);
    return found ? found->asText().value_or(std::move(fallback)) : fallback;
}

double JsonCursor::number(std::string_view member, double fallback, double least, double most) const
{
    const auto found = find(member);
    return found ? found->asNumber(least, most).value_or(fallback) : fallback;
}

std::int64_t JsonCursor::integer(std::string_view member, std::int64_t fallback, std::int64_t least,
                                 std::int64_t most) const
{
    const auto found = find(member);
    return found ? found->asInteger(least, most).value_or(fallback) : fallback;
}

bool JsonCursor::boolean(std::string_view member, bool fallback) const
{
    const auto found = find(member);
    return found ? found->asBool().value_or(fallback) : fallback;
}

} // namespace baton
