// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/order_delta.h"

namespace baton {

/// What made one order of leads another, as the fewest rows that have to move; `changed` is empty, because
/// orders do not tell. Each lead stands at most once in an order. O(n log n), O(n) where little moved.
OrderDelta orderDifference(const std::vector<LeadId>& before, const std::vector<LeadId>& after);

/// In how many stretches of neighbouring rows a delta removes and inserts.
std::size_t stretchesOf(const OrderDelta& delta);

} // namespace baton
