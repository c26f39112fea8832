// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roster/roster.h"

#include <cstdint>
#include <vector>

namespace baton {

class LeadRepository;
class RoutingRules;
struct LeadRow;
struct WalkInput;

/// Finds whom a lead may stick to: for each sticky pool, its member who holds the newest lead of the same
/// account or email domain. Costs nothing where no pool is sticky; otherwise it reads until each sticky pool
/// has its member, which the newest lead mostly settles, and within the bounds of the repository.
class StickyHolders {
public:
    explicit StickyHolders(LeadRepository& leads) : m_leads(&leads) {}

    /// The rules whose pools ask; they must outlive their use.
    void use(const RoutingRules& routing);
    /// Fills in input.stickyByAccount and stickyByDomain.
    Result<void> find(const LeadRow& row, WalkInput& input);

private:
    /// The pools that are sticky by one kind, numbered from 0.
    struct Asking {
        std::uint32_t pools = 0;
        std::vector<std::vector<std::uint32_t>> poolsOfRep; ///< by rep index; empty when there are none
    };
    static Asking askingBy(Pool::Sticky kind, const RoutingRules& routing);
    void begin(const Asking& asking);
    /// False when every pool has its holder.
    bool note(const RepId& owner, const Asking& asking, std::vector<std::uint32_t>& holders);

    LeadRepository* m_leads;
    const RoutingRules* m_routing = nullptr;
    Asking m_byAccount;
    Asking m_byDomain;

    // While one lead is looked at.
    std::vector<bool> m_settled; ///< by pool of the kind
    std::uint32_t m_unsettled = 0;
};

} // namespace baton
