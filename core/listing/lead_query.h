// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/key.h"
#include "core/criteria/condition.h"

#include <cstdint>
#include <optional>
#include <string>

namespace baton {

/// Which leads a list is about, before anything is filtered. Work is open while a lead is due, owned or held.
enum class LeadScope : std::uint8_t {
    Open,
    Mine,       ///< open, and the rep's
    Unassigned, ///< open, and nobody's
    Held,
    All, ///< whatever became of them; withdrawn ones are in no scope
};

/// By a field of the listing (see listing_fields.h). Leads without a value come last in both directions;
/// equal ones follow their ids in the same direction, so that every order is total.
struct LeadSort {
    std::string by = "lead.received";
    bool descending = true;
    bool operator==(const LeadSort&) const = default;
};

/// Which leads, and in which order.
struct LeadQuery {
    LeadScope scope = LeadScope::Open;
    std::optional<RepId> rep;        ///< Mine: whose; without one there are none
    std::optional<Condition> filter; ///< over the fields of the listing
    /// Words, each of which must occur in the lead's name, company, email, phone or external id; compared
    /// folded. A word of digits is also sought in the digits of the phone number.
    std::string search;
    LeadSort sort;
};

} // namespace baton
