// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// Whether a lead stands before another in an order: first by presence of a key, then by key, then by id.
struct LeadPlace {
    bool hasKey = false;
    std::string key; ///< as SortKeyWriter gives it
    LeadId lead;
};
bool standsBefore(const LeadPlace& one, const LeadPlace& other, bool descending);

/// Collects leads with their sort keys and gives them in order: 24 bytes for each and what of its key is
/// longer than eight bytes.
class SortedLeads {
public:
    explicit SortedLeads(bool descending) : m_descending(descending) {}

    void add(LeadId lead, std::string_view key);
    void addWithoutKey(LeadId lead) { m_without.push_back(lead); }
    std::size_t size() const { return m_entries.size() + m_without.size(); }

    /// The first of them, without sorting the rest.
    std::vector<LeadId> first(std::size_t count);
    /// All. Ends the collection.
    std::vector<LeadId> take();

private:
    struct Entry {
        std::uint64_t head = 0; ///< the key's first eight bytes, the first byte highest
        LeadId lead;
        std::uint32_t rest = 0;   ///< where the others begin
        std::uint32_t length = 0; ///< of the whole key
    };
    bool before(const Entry& one, const Entry& other) const;
    std::string_view restOf(const Entry& entry) const;
    void appendWithout(std::vector<LeadId>& leads, std::size_t most);

    bool m_descending;
    std::vector<Entry> m_entries;
    std::vector<LeadId> m_without;
    std::string m_rests;
};

} // namespace baton
