// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/sorted_leads.h"

#include <algorithm>
#include <functional>

namespace baton {

namespace {

constexpr std::size_t kHead = 8;

std::uint64_t headOf(std::string_view key)
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < kHead; ++i)
        head = head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
    return head;
}

} // namespace

bool standsBefore(const LeadPlace& one, const LeadPlace& other, bool descending)
{
    if (one.hasKey != other.hasKey)
        return one.hasKey;
    const int order = one.hasKey ? one.key.compare(other.key) : 0;
    if (order != 0)
        return descending ? order > 0 : order < 0;
    return descending ? one.lead > other.lead : one.lead < other.lead;
}

void SortedLeads::add(LeadId lead, std::string_view key)
{
    m_entries.push_back({headOf(key), lead, std::uint32_t(m_rests.size()), std::uint32_t(key.size())});
    if (key.size() > kHead)
        m_rests += key.substr(kHead);
}

std::string_view SortedLeads::restOf(const Entry& entry) const
{
    return std::string_view(m_rests).substr(entry.rest, entry.length > kHead ? entry.length - kHead : 0);
}

bool SortedLeads::before(const Entry& one, const Entry& other) const
{
    if (one.head != other.head)
        return one.head < other.head;
    if (one.length > kHead || other.length > kHead) {
        if (const int order = restOf(one).compare(restOf(other)); order != 0)
            return order < 0;
    }
    return one.lead < other.lead;
}

void SortedLeads::appendWithout(std::vector<LeadId>& leads, std::size_t most)
{
    const std::size_t count = std::min(most, m_without.size());
    const auto middle = m_without.begin() + std::ptrdiff_t(count);
    const auto sort = [&](auto order) {
        std::partial_sort(m_without.begin(), middle, m_without.end(), order);
    };
    if (count == m_without.size() && !m_descending)
        std::sort(m_without.begin(), m_without.end());
    else if (count == m_without.size())
        std::sort(m_without.begin(), m_without.end(), std::greater<>());
    else if (m_descending)
        sort(std::greater<>());
    else
        sort(std::less<>());
    leads.insert(leads.end(), m_without.begin(), middle);
}

std::vector<LeadId> SortedLeads::first(std::size_t count)
{
    std::vector<LeadId> leads;
    const std::size_t keyed = std::min(count, m_entries.size());
    std::partial_sort(m_entries.begin(), m_entries.begin() + std::ptrdiff_t(keyed), m_entries.end(),
                      [this](const Entry& one, const Entry& other) {
                          return m_descending ? before(other, one) : before(one, other);
                      });
    for (std::size_t i = 0; i < keyed; ++i)
        leads.push_back(m_entries[i].lead);
    appendWithout(leads, count - keyed);
    return leads;
}

std::vector<LeadId> SortedLeads::take()
{
    std::sort(m_entries.begin(), m_entries.end(),
              [this](const Entry& one, const Entry& other) { return before(one, other); });
    if (m_descending)
        std::reverse(m_entries.begin(), m_entries.end());
    std::vector<LeadId> leads;
    leads.reserve(size());
    for (const Entry& entry : m_entries)
        leads.push_back(entry.lead);
    m_entries = {};
    m_rests = {};
    appendWithout(leads, m_without.size());
    m_without = {};
    return leads;
}

} // namespace baton
