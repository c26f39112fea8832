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
    /// Every field of every lead is looked up: eight letters at a time.
    static std::size_t hashOf(std::string_view text)
    {
        constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15u;
        std::uint64_t hash = text.size();
        const auto mix = [&](const char* letters, std::size_t count) {
            std::uint64_t word = 0;
            std::memcpy(&word, letters, count);
            hash = (hash ^ (hash >> 32) ^ word) * kOdd;
        };
        std::size_t at = 0;
        for (; at + 8 <= text.size(); at += 8)
            mix(text.data() + at, 8);
        if (at < text.size())
            mix(text.data() + at, text.size() - at);
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
