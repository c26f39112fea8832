// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/number_ranges.h"

#include <algorithm>
#include <tuple>

namespace baton {

namespace {

/// Nothing lies between the end of `a` and the start of `b`.
bool reaches(const NumberRange& a, const NumberRange& b)
{
    return a.high > b.low || (a.high == b.low && (!a.highOpen || !b.lowOpen));
}

NumberRange joined(const NumberRange& a, const NumberRange& b)
{
    const auto low = std::min(std::tuple(a.low, a.lowOpen), std::tuple(b.low, b.lowOpen));
    const auto high = std::max(std::tuple(a.high, !a.highOpen), std::tuple(b.high, !b.highOpen));
    return {std::get<0>(low), std::get<0>(high), std::get<1>(low), !std::get<1>(high)};
}

} // namespace

void NumberRanges::add(NumberRange range, std::size_t number)
{
    if (range.empty())
        return;
    auto next = m_parts.upper_bound(range.low);
    if (next != m_parts.begin() && reaches(std::prev(next)->second.range, range))
        --next;
    while (next != m_parts.end() && reaches(range, next->second.range)) {
        range = joined(range, next->second.range);
        next = m_parts.erase(next);
    }
    m_parts.insert_or_assign(range.low, Part{range, number});
}

std::optional<std::size_t> NumberRanges::coveredBy(const NumberRange& range) const
{
    const auto next = m_parts.upper_bound(range.low);
    if (range.empty() || next == m_parts.begin())
        return std::nullopt;
    const Part& part = std::prev(next)->second;
    const bool lowInside = part.range.low < range.low || !part.range.lowOpen || range.lowOpen;
    const bool highInside = part.range.high > range.high ||
                            (part.range.high == range.high && (!part.range.highOpen || range.highOpen));
    return lowInside && highInside ? std::optional(part.number) : std::nullopt;
}

} // namespace baton
