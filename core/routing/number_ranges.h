// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/test.h"

#include <cstddef>
#include <map>
#include <optional>

namespace baton {

/// A union of ranges of numbers, each given by somebody with a number. Two ranges with no number between them
/// are one. Operations cost O(log n), amortised.
class NumberRanges {
public:
    void add(RangeTest range, std::size_t number);
    /// Who gave (the last part of) the union that contains the whole of `range`; nothing if it is not
    /// contained.
    std::optional<std::size_t> coveredBy(const RangeTest& range) const;

private:
    struct Part {
        double most = 0;
        std::size_t number = 0;
    };
    std::map<double, Part> m_parts; ///< by the least number; disjoint, and neighbours do not touch
};

} // namespace baton
