// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/order_delta.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace baton {

namespace {

/// Closes the gaps, piece by piece.
void remove(const std::vector<std::size_t>& places, std::vector<LeadId>& order)
{
    if (places.empty())
        return;
    auto to = order.begin() + std::ptrdiff_t(places.front());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto from = order.begin() + std::ptrdiff_t(places[i]) + 1;
        const auto end = i + 1 < places.size() ? order.begin() + std::ptrdiff_t(places[i + 1]) : order.end();
        to = std::move(from, end, to);
    }
    order.erase(to, order.end());
}

/// Makes the gaps from the back, piece by piece.
void insert(const std::vector<OrderDelta::Insertion>& insertions, std::vector<LeadId>& order)
{
    auto source = std::ptrdiff_t(order.size());
    order.resize(order.size() + insertions.size());
    auto target = std::ptrdiff_t(order.size());
    for (auto each = insertions.rbegin(); each != insertions.rend(); ++each) {
        const auto after = target - std::ptrdiff_t(each->at) - 1; // rows behind it, up to the last gap made
        std::move_backward(order.begin() + source - after, order.begin() + source, order.begin() + target);
        source -= after;
        target = std::ptrdiff_t(each->at);
        order[each->at] = each->lead;
    }
}

} // namespace

void applyDelta(const OrderDelta& delta, std::vector<LeadId>& order)
{
    assert(!delta.anew);
    remove(delta.removed, order);
    insert(delta.inserted, order);
}

} // namespace baton
