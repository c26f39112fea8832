// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/literal_table.h"

#include <functional>

namespace baton {

const LiteralColumn::Entry& LiteralColumn::locate(std::string_view folded, std::size_t hash) const
{
    const std::size_t mask = m_entries.size() - 1;
    std::size_t at = hash & mask;
    while (m_entries[at].number != 0 && (m_entries[at].hash != hash || m_entries[at].text != folded))
        at = (at + 1) & mask;
    return m_entries[at];
}

void LiteralColumn::grow()
{
    std::vector<Entry> old(m_entries.empty() ? 8 : m_entries.size() * 2);
    old.swap(m_entries);
    for (Entry& entry : old) {
        if (entry.number != 0)
            const_cast<Entry&>(locate(entry.text, entry.hash)) = std::move(entry);
    }
}

std::uint32_t LiteralColumn::intern(std::string_view folded)
{
    if (m_count * 2 >= m_entries.size())
        grow();
    const std::size_t hash = std::hash<std::string_view>{}(folded);
    auto& entry = const_cast<Entry&>(locate(folded, hash));
    if (entry.number == 0) {
        entry = {hash, m_next++, std::string(folded)};
        ++m_count;
    }
    return entry.number;
}

std::uint32_t LiteralColumn::find(std::string_view folded) const
{
    if (m_entries.empty())
        return kOther;
    const Entry& entry = locate(folded, std::hash<std::string_view>{}(folded));
    return entry.number == 0 ? kOther : entry.number;
}

std::uint32_t LiteralTable::activityValue(const std::string& name)
{
    const auto [at, added] = activityValues.emplace(name, std::uint32_t(activityColumns.size()));
    if (added)
        activityColumns.emplace_back(LiteralColumn::kFirstUntyped);
    return at->second;
}

} // namespace baton
