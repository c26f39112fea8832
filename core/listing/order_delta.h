// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <cstddef>
#include <vector>

namespace baton {

/// How one order of leads became another: row by row, so that whoever looks at a row keeps it. A lead that
/// moved is both removed and inserted.
struct OrderDelta {
    struct Insertion {
        std::size_t at = 0; ///< in the order after
        LeadId lead;
        bool operator==(const Insertion&) const = default;
    };

    std::vector<std::size_t> removed; ///< places in the order before, ascending
    std::vector<Insertion> inserted;  ///< by place, ascending
    std::vector<std::size_t> changed; ///< places in the order after of leads that stayed, ascending
    /// Too much changed to be told row by row: the order was read anew and the lists are empty.
    bool anew = false;

    bool empty() const { return removed.empty() && inserted.empty() && changed.empty() && !anew; }
};

/// Brings an order from before to after, in one pass. Not for a delta that is `anew`.
void applyDelta(const OrderDelta& delta, std::vector<LeadId>& order);

} // namespace baton
