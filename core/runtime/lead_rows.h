// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value.h"
#include "core/runtime/lead_listing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// A row of a list.
struct ListedLead {
    LeadSummary summary;
    std::vector<Value> values; ///< of the columns asked for, in their order
};

/// The rows of a page, by key: in the order of `leads`, without those that do not exist. `columns` are fields
/// of the listing (core/listing/listing_fields.h); what the live playbook does not know has no values. Of one
/// consistent state.
Result<std::vector<ListedLead>> leadRows(Session& session, const std::vector<LeadId>& leads,
                                         const std::vector<std::string>& columns);

/// How many leads each scope has, exactly.
struct ScopeCounts {
    std::int64_t open = 0;
    std::int64_t mine = 0; ///< of the rep asked for; 0 without one
    std::int64_t unassigned = 0;
    std::int64_t held = 0;
    std::int64_t all = 0;
};
Result<ScopeCounts> scopeCounts(Session& session, const std::optional<RepId>& rep);

} // namespace baton
