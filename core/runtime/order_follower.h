// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listing/order_delta.h"
#include "core/listing/sorted_leads.h"

#include <unordered_map>
#include <vector>

namespace baton {

class LeadScan;

/// Finds where leads that changed belong in an order in which nothing else did: each by a binary search that
/// asks the database for the keys it meets.
class OrderFollower {
public:
    OrderFollower(LeadScan& scan, bool descending) : m_scan(scan), m_descending(descending) {}

    /// `changed` ascending, each once; `order` as it was before. The least that has to move.
    Result<OrderDelta> follow(const std::vector<LeadId>& changed, const std::vector<LeadId>& order);

private:
    /// A changed lead that belongs into the order now.
    struct Arrival {
        LeadPlace place;
        std::size_t slot = 0; ///< how many unchanged leads stand before it
    };
    Result<std::vector<Arrival>> arrivals(const std::vector<LeadId>& changed,
                                          const std::vector<LeadId>& order,
                                          const std::vector<std::size_t>& before);
    Result<std::size_t> slotOf(const LeadPlace& place, const std::vector<LeadId>& order,
                               const std::vector<std::size_t>& before, std::size_t from);
    Result<const LeadPlace*> placeOf(LeadId lead);

    LeadScan& m_scan;
    bool m_descending;
    std::unordered_map<LeadId, LeadPlace> m_known; ///< searches begin at the same leads
};

} // namespace baton
