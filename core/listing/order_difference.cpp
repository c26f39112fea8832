// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/order_difference.h"

#include <algorithm>
#include <cstdint>

namespace baton {

namespace {

constexpr std::uint32_t kNone = UINT32_MAX;
using Places = std::vector<std::uint32_t>;

/// The part of two orders in which they differ.
struct Middle {
    std::size_t begin = 0;     ///< rows that both begin with
    std::size_t beforeEnd = 0; ///< behind these both end alike
    std::size_t afterEnd = 0;
};

Middle middleOf(const std::vector<LeadId>& before, const std::vector<LeadId>& after)
{
    const auto first = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto begin = std::size_t(first.first - before.begin());
    std::size_t same = 0;
    const std::size_t most = std::min(before.size(), after.size()) - begin;
    while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {begin, before.size() - same, after.size() - same};
}

/// For each row of the middle after, where its lead stood before; kNone for one that was not there.
Places formerPlaces(const std::vector<LeadId>& before, const std::vector<LeadId>& after, const Middle& middle)
{
    std::vector<std::pair<LeadId, std::uint32_t>> known;
    known.reserve(middle.beforeEnd - middle.begin);
    for (std::size_t i = middle.begin; i < middle.beforeEnd; ++i)
        known.emplace_back(before[i], std::uint32_t(i));
    std::sort(known.begin(), known.end());
    Places places;
    places.reserve(middle.afterEnd - middle.begin);
    for (std::size_t i = middle.begin; i < middle.afterEnd; ++i) {
        const auto found = std::lower_bound(known.begin(), known.end(), std::pair(after[i], 0U));
        places.push_back(found != known.end() && found->first == after[i] ? found->second : kNone);
    }
    return places;
}

/// Which rows can stay: a longest rising subsequence of the former places.
std::vector<bool> staying(const Places& places)
{
    Places ends; // by length: the row that ends the lowest such sequence
    Places previous(places.size(), kNone);
    for (std::uint32_t row = 0; row < places.size(); ++row) {
        if (places[row] == kNone)
            continue;
        const auto end = std::lower_bound(ends.begin(), ends.end(), places[row],
                                          [&](std::uint32_t r, std::uint32_t p) { return places[r] < p; });
        if (end != ends.begin())
            previous[row] = *(end - 1);
        if (end == ends.end())
            ends.push_back(row);
        else
            *end = row;
    }
    std::vector<bool> stays(places.size(), false);
    for (std::uint32_t row = ends.empty() ? kNone : ends.back(); row != kNone; row = previous[row])
        stays[row] = true;
    return stays;
}

} // namespace

OrderDelta orderDifference(const std::vector<LeadId>& before, const std::vector<LeadId>& after)
{
    OrderDelta delta;
    const Middle middle = middleOf(before, after);
    const Places places = formerPlaces(before, after, middle);
    const std::vector<bool> stays = staying(places);
    std::vector<bool> kept(middle.beforeEnd - middle.begin, false);
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (stays[row])
            kept[places[row] - middle.begin] = true;
        else
            delta.inserted.push_back({middle.begin + row, after[middle.begin + row]});
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            delta.removed.push_back(middle.begin + i);
    }
    return delta;
}

std::size_t stretchesOf(const OrderDelta& delta)
{
    std::size_t stretches = 0;
    for (std::size_t i = 0; i < delta.removed.size(); ++i)
        stretches += i == 0 || delta.removed[i] != delta.removed[i - 1] + 1;
    for (std::size_t i = 0; i < delta.inserted.size(); ++i)
        stretches += i == 0 || delta.inserted[i].at != delta.inserted[i - 1].at + 1;
    return stretches;
}

} // namespace baton
