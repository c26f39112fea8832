// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/text.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_set>

namespace baton {

namespace {

/// "line L, column C" (both from 1, the column in bytes) of a byte offset.
std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    std::size_t line = 1;
    std::size_t lineStart = 0;
    offset = std::min(offset, text.size());
    for (std::size_t i = 0; i < offset; ++i) {
        if (text[i] == '\n') {
            ++line;
            lineStart = i + 1;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(offset - lineStart + 1);
}

/// Builds the document and enforces the limits while nlohmann's parser, which keeps its own stack, reads the
/// text.
class DocumentBuilder : public nlohmann::json_sax<Json> {
public:
    DocumentBuilder(std::string_view text, const JsonLimits& limits) : m_text(text), m_limits(limits) {}

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool value) override { return add(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return add(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return add(value) != nullptr; }
    bool number_float(number_float_t value, const string_t&) override
    {
        return std::isfinite(value) ? add(value) != nullptr : refuse("json.number_range");
    }
    bool string(string_t& value) override { return checkText(value) && add(std::move(value)) != nullptr; }
    bool binary(binary_t&) override { return refuse("json.syntax"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override
    {
        Open& open = m_open.back();
        open.key.reset();
        if (!checkText(value))
            return false;
        open.key = value;
        return open.members.insert(value).second || refuse("json.duplicate_member", value);
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& failure) override
    {
        // id 406 is the library's "number overflow": everything else is a matter of syntax or encoding.
        const char* const code = failure.id == 406 ? "json.number_range" : "json.syntax";
        m_problems.push_back({Severity::Error, code, lineAndColumn(m_text, position ? position - 1 : 0)});
        return false;
    }

    JsonDocument finish(bool complete)
    {
        JsonDocument document;
        document.problems = std::move(m_problems);
        document.root =
            complete && document.problems.empty() ? std::move(m_root) : Json(Json::value_t::discarded);
        return document;
    }

private:
    struct Open {
        Json* container;
        std::optional<std::string> key = {}; ///< of the member that is being read, for pointers
        std::unordered_set<std::string> members = {};
    };

    template <typename T>
    Json* add(T&& value)
    {
        if (m_open.empty()) {
            m_root = Json(std::forward<T>(value));
            return &m_root;
        }
        Open& open = m_open.back();
        if (open.container->is_array()) {
            open.container->push_back(Json(std::forward<T>(value)));
            return &open.container->back();
        }
        // Appended without ordered_map's linear search: members were proved distinct.
        auto& members = open.container->get_ref<Json::object_t&>();
        members.push_back({*open.key, Json(std::forward<T>(value))});
        return &members.back().second;
    }

    bool open(Json container)
    {
        if (m_open.size() >= m_limits.depth)
            return refuse("json.too_deep", std::to_string(m_limits.depth));
        m_open.push_back({add(std::move(container))});
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    bool checkText(const std::string& text)
    {
        if (text.size() > m_limits.stringBytes)
            return refuse("json.string_too_long", std::to_string(m_limits.stringBytes));
        return isStorableText(text) || refuse("json.bad_text");
    }
    bool refuse(std::string code, std::string argument = {})
    {
        Problem problem{Severity::Error, std::move(code), pointer()};
        if (!argument.empty())
            problem.args.push_back(std::move(argument));
        m_problems.push_back(std::move(problem));
        return false;
    }
    std::string pointer() const
    {
        std::string text;
        for (const Open& open : m_open) {
            if (open.container->is_array())
                text = pointerStep(text, open.container->size() - (&open == &m_open.back() ? 0 : 1));
            else if (open.key)
                text = pointerStep(text, *open.key);
        }
        return text;
    }

    std::string_view m_text;
    JsonLimits m_limits;
    Json m_root;
    std::vector<Open> m_open;
    Problems m_problems;
};

} // namespace

JsonDocument parseJson(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes) {
        JsonDocument document;
        document.root = Json(Json::value_t::discarded);
        document.problems.push_back({Severity::Error, "json.too_large", "", {std::to_string(limits.bytes)}});
        return document;
    }
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    DocumentBuilder builder(text, limits);
    const bool complete = Json::sax_parse(text.begin(), text.end(), &builder);
    return builder.finish(complete);
}

std::string writeJson(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string writeJsonPretty(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

void appendJsonString(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else {
            constexpr std::string_view digits = "0123456789abcdef";
            out += "\\u00";
            out += digits[std::size_t(c) >> 4];
            out += digits[std::size_t(c) & 15];
        }
    }
    out.append(text, plain, std::string_view::npos);
    out += '"';
}

void appendJsonNumber(std::string& out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    char buffer[32];
    const bool whole = std::abs(number) < 1e15 && number == std::floor(number);
    const auto end = whole ? std::to_chars(buffer, buffer + sizeof buffer, std::int64_t(number)).ptr
                           : std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    out.append(buffer, end);
}

std::string pointerStep(std::string_view pointer, std::string_view member)
{
    std::string text(pointer);
    text += '/';
    for (const char c : member) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

std::string pointerStep(std::string_view pointer, std::size_t index)
{
    return std::string(pointer) + '/' + std::to_string(index);
}

} // namespace baton
