// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/duration.h"
#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/base/key.h"
#include "core/base/problem.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// Where a document reader stands: a value, its JSON pointer, and the list that takes what is wrong. Every
/// read either gives a checked value or records a Problem at the right pointer ("document.missing",
/// "document.wrong_type", "document.out_of_range", "document.bad_key", "document.unknown_choice", ...), so
/// that reading goes on and reports all. Copyable and cheap; the document and the list must outlive it.
/// Members it is never asked for are left alone: unknown members of a newer version survive in the document.
class JsonCursor {
public:
    JsonCursor(const Json& value, std::string pointer, Problems& problems)
        : m_value(&value), m_pointer(std::move(pointer)), m_problems(&problems)
    {
    }

    const Json& value() const { return *m_value; }
    const std::string& pointer() const { return m_pointer; }
    Problems& problems() const { return *m_problems; }

    void report(std::string code, std::vector<std::string> args = {},
                Severity severity = Severity::Error) const;
    void reportAt(std::string_view member, std::string code, std::vector<std::string> args = {}) const;

    /// True when this value is an object (array); otherwise a Problem is recorded.
    bool expectObject() const;
    bool expectArray() const;

    bool has(std::string_view member) const;
    /// The member if it is there (null counts as absent). `require` records "document.missing" otherwise.
    std::optional<JsonCursor> find(std::string_view member) const;
    std::optional<JsonCursor> require(std::string_view member) const;

    /// The elements of an array member / members of an object member; absent gives none, a wrong type a
    /// Problem.
    std::vector<JsonCursor> elements(std::string_view member) const;
    std::vector<std::pair<std::string, JsonCursor>> members(std::string_view member) const;
    std::vector<JsonCursor> elements() const;

    // The value itself, checked.
    std::optional<std::string> asText(std::size_t mostBytes = 4096) const;
    std::optional<double> asNumber(double least, double most) const;
    std::optional<std::int64_t> asInteger(std::int64_t least, std::int64_t most) const;
    std::optional<bool> asBool() const;
    std::optional<Duration> asDuration() const;
    std::optional<Instant> asInstant() const;
    template <typename KeyType>
    std::optional<KeyType> asKey() const
    {
        const auto text = asText();
        if (!text)
            return std::nullopt;
        auto key = KeyType::make(*text);
        if (!key)
            report("document.bad_key", {*text});
        return key;
    }
    /// The index of the value in `choices`.
    std::optional<std::size_t> asChoice(std::initializer_list<std::string_view> choices) const;

    // Optional members with a default; a wrong type or range is a Problem and gives the default.
    std::string text(std::string_view member, std::string fallback = {}) const;
    double number(std::string_view member, double fallback, double least, double most) const;
    std::int64_t integer(std::string_view member, std::int64_t fallback, std::int64_t least,
                         std::int64_t most) const;
    bool boolean(std::string_view member, bool fallback) const;

private:
    const Json* m_value;
    std::string m_pointer;
    Problems* m_problems;
};

} // namespace baton
