// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// True for 1 to 64 characters of [A-Za-z0-9_.-], the first of them a letter, a digit or '_'.
bool isKey(std::string_view text);

/// A stable id that people write in documents. Built by make(), so a Key in hand is well formed (or empty by
/// default).
template <typename Tag>
class Key {
public:
    Key() = default;
    static std::optional<Key> make(std::string_view text)
    {
        if (!isKey(text))
            return std::nullopt;
        Key key;
        key.m_text = text;
        return key;
    }

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    auto operator<=>(const Key&) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs

private:
    std::string m_text;
};

using RepId = Key<struct RepTag>;
using TeamId = Key<struct TeamTag>;
using PoolId = Key<struct PoolTag>;
using CalendarId = Key<struct CalendarTag>;
using HolidayListId = Key<struct HolidayListTag>;
using NodeId = Key<struct NodeTag>;
using TreeId = Key<struct TreeTag>;
using FieldId = Key<struct FieldTag>;
using CriterionId = Key<struct CriterionTag>;
using GroupId = Key<struct GroupTag>;
using ScorecardId = Key<struct ScorecardTag>;
using GateId = Key<struct GateTag>;

} // namespace baton

template <typename Tag>
struct std::hash<baton::Key<Tag>> {
    std::size_t operator()(const baton::Key<Tag>& key) const noexcept
    {
        return std::hash<std::string>{}(key.text());
    }
};
