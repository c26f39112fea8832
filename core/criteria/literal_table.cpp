// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/literal_table.h"

namespace baton {

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
    const std::size_t hash = hashOf(folded);
    auto& entry = const_cast<Entry&>(locate(folded, hash));
    if (entry.number == 0) {
        entry = {hash, m_next++, std::string(folded)};
        ++m_count;
    }
    return entry.number;
}

std::uint32_t LiteralTable::activityValue(const std::string& name)
{
    const auto [at, added] = activityValues.emplace(name, std::uint32_t(activityColumns.size()));
    if (added)
        activityColumns.emplace_back(LiteralColumn::kFirstUntyped);
    return at->second;
}

} // namespace baton
