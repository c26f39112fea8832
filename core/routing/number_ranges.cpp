// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/number_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baton {

namespace {

/// No number lies between the end `most` of a range and the start `least` of a later one.
bool reaches(double most, double least)
{
    return std::nextafter(most, std::numeric_limits<double>::infinity()) >= least;
}

bool isEmpty(const RangeTest& range)
{
    return !(range.least <= range.most);
}

} // namespace

void NumberRanges::add(RangeTest range, std::size_t number)
{
    if (isEmpty(range))
        return;
    auto next = m_parts.upper_bound(range.least);
    if (next != m_parts.begin() && reaches(std::prev(next)->second.most, range.least))
        --next;
    while (next != m_parts.end() && reaches(range.most, next->first)) {
        range = {std::min(range.least, next->first), std::max(range.most, next->second.most)};
        next = m_parts.erase(next);
    }
    m_parts.insert_or_assign(range.least, Part{range.most, number});
}

std::optional<std::size_t> NumberRanges::coveredBy(const RangeTest& range) const
{
    const auto next = m_parts.upper_bound(range.least);
    if (isEmpty(range) || next == m_parts.begin())
        return std::nullopt;
    const Part& part = std::prev(next)->second;
    return part.most >= range.most ? std::optional(part.number) : std::nullopt;
}

} // namespace baton
