// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/order_follower.h"

#include "core/storage/lead_scan.h"

#include <algorithm>
#include <bitset>
#include <memory>

namespace baton {

namespace {

/// Where the changed leads stand, ascending. One pass over what may be a million: most are told apart by
/// their last digits alone.
std::vector<std::size_t> placesOf(const std::vector<LeadId>& changed, const std::vector<LeadId>& order)
{
    constexpr std::size_t kBits = 1u << 16;
    const auto seen = std::make_unique<std::bitset<kBits>>();
    for (const LeadId lead : changed)
        seen->set(std::size_t(lead.value) % kBits);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (seen->test(std::size_t(order[i].value) % kBits) &&
            std::binary_search(changed.begin(), changed.end(), order[i]))
            places.push_back(i);
    }
    return places;
}

/// The place in the whole order of the lead that `slot` unchanged ones stand before.
std::size_t placeOfUnchanged(std::size_t slot, const std::vector<std::size_t>& changedPlaces)
{
    // changedPlaces[i] - i unchanged leads stand before the i-th changed one.
    std::size_t low = 0;
    std::size_t high = changedPlaces.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (changedPlaces[middle] - middle <= slot)
            low = middle + 1;
        else
            high = middle;
    }
    return slot + low;
}

} // namespace

Result<const LeadPlace*> OrderFollower::placeOf(LeadId lead)
{
    const auto known = m_known.find(lead);
    if (known != m_known.end())
        return &known->second;
    auto place = m_scan.place(lead);
    if (!place)
        return place.error();
    return &m_known.emplace(lead, *std::move(place)).first->second;
}

Result<std::size_t> OrderFollower::slotOf(const LeadPlace& place, const std::vector<LeadId>& order,
                                          const std::vector<std::size_t>& before, std::size_t from)
{
    std::size_t low = from;
    std::size_t high = order.size() - before.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const auto other = placeOf(order[placeOfUnchanged(middle, before)]);
        if (!other)
            return other.error();
        if (standsBefore(**other, place, m_descending))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Result<std::vector<OrderFollower::Arrival>> OrderFollower::arrivals(const std::vector<LeadId>& changed,
                                                                    const std::vector<LeadId>& order,
                                                                    const std::vector<std::size_t>& before)
{
    std::vector<Arrival> all;
    for (const LeadId lead : changed) {
        auto place = m_scan.find(lead);
        if (!place)
            return place.error();
        if (*place)
            all.push_back({**std::move(place)});
    }
    std::sort(all.begin(), all.end(), [this](const Arrival& one, const Arrival& other) {
        return standsBefore(one.place, other.place, m_descending);
    });
    std::size_t from = 0;
    for (Arrival& arrival : all) {
        const auto slot = slotOf(arrival.place, order, before, from);
        if (!slot)
            return slot.error();
        arrival.slot = from = *slot;
    }
    return all;
}

Result<OrderDelta> OrderFollower::follow(const std::vector<LeadId>& changed, const std::vector<LeadId>& order)
{
    const std::vector<std::size_t> before = placesOf(changed, order);
    const auto arriving = arrivals(changed, order, before);
    if (!arriving)
        return arriving.error();
    OrderDelta delta;
    // A lead stays if it stood between the same unchanged ones and behind whatever stays there before it.
    std::size_t next = 0; ///< of `before`: what is not yet known to stay or to go
    for (std::size_t i = 0; i < arriving->size(); ++i) {
        const Arrival& arrival = (*arriving)[i];
        const std::size_t place = arrival.slot + i;
        std::size_t at = next;
        while (at < before.size() && before[at] - at <= arrival.slot &&
               (before[at] - at < arrival.slot || order[before[at]] != arrival.place.lead))
            ++at;
        const bool stays = at < before.size() && before[at] - at == arrival.slot;
        if (!stays) {
            delta.inserted.push_back({place, arrival.place.lead});
            continue;
        }
        delta.removed.insert(delta.removed.end(), before.begin() + std::ptrdiff_t(next),
                             before.begin() + std::ptrdiff_t(at));
        delta.changed.push_back(place);
        next = at + 1;
    }
    delta.removed.insert(delta.removed.end(), before.begin() + std::ptrdiff_t(next), before.end());
    return delta;
}

} // namespace baton
