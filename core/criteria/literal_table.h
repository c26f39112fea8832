// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// The texts that rules compare one field with, numbered. Slot::literal says what the numbers mean.
class LiteralColumn {
public:
    static constexpr std::uint32_t kAbsent = 0;
    static constexpr std::uint32_t kOther = 1;
    static constexpr std::uint32_t kNo = 2;
    static constexpr std::uint32_t kYes = 3;
    static constexpr std::uint32_t kFirst = 2;
    /// Where a column may hold values of any type, text must not take the numbers of yes and no.
    static constexpr std::uint32_t kFirstUntyped = 4;

    explicit LiteralColumn(std::uint32_t first = kFirst) : m_next(first) {}

    /// The number of a folded text, a new one if need be.
    std::uint32_t intern(std::string_view folded);
    /// kOther for a text that no rule names.
    std::uint32_t find(std::string_view folded) const
    {
        if (m_entries.empty())
            return kOther;
        const Entry& entry = locate(folded, hashOf(folded));
        return entry.number == 0 ? kOther : entry.number;
    }
    bool empty() const { return m_count == 0; }

private:
    struct Entry {
        std::size_t hash = 0;
        std::uint32_t number = 0; ///< 0: free
        std::string text;
    };
    /// Of length and both ends: enough to tell a few literals apart, and every field of every lead is looked
    /// up.
    static std::size_t hashOf(std::string_view text)
    {
        constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15u;
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        if (text.size() >= 8) {
            std::memcpy(&first, text.data(), 8);
            std::memcpy(&last, text.data() + text.size() - 8, 8);
        } else if (!text.empty()) {
            std::memcpy(&first, text.data(), text.size());
        }
        std::uint64_t hash = (first ^ text.size()) * kOdd;
        hash = (hash ^ (hash >> 32) ^ last) * kOdd;
        return hash ^ (hash >> 29);
    }
    const Entry& locate(std::string_view folded, std::size_t hash) const
    {
        const std::size_t mask = m_entries.size() - 1;
        std::size_t at = hash & mask;
        while (m_entries[at].number != 0 && (m_entries[at].hash != hash || m_entries[at].text != folded))
            at = (at + 1) & mask;
        return m_entries[at];
    }
    void grow();

    std::vector<Entry> m_entries; ///< open addressing, a power of two, at most half full
    std::size_t m_count = 0;
    std::uint32_t m_next;
};

/// What FactBinder interns a lead's texts against: filled while compiling, frozen afterwards.
class LiteralTable {
public:
    explicit LiteralTable(std::size_t fields) : columns(fields) {}

    /// Position of an activity value's name, added if need be.
    std::uint32_t activityValue(const std::string& name);

    std::vector<LiteralColumn> columns; ///< by FieldIndex
    std::map<std::string, std::uint32_t>
        activityValues;                         ///< names of activity values that rules read -> position
    std::vector<LiteralColumn> activityColumns; ///< by that position
    LiteralColumn activityKinds;
    bool readsActivities = false;
};

} // namespace baton
