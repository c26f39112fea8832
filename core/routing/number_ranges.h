// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>

namespace baton {

/// A range of numbers; an end that is `open` does not belong to it.
struct NumberRange {
    double low = 0;
    double high = 0;
    bool lowOpen = false;
    bool highOpen = false;

    bool empty() const { return !(low < high || (low == high && !lowOpen && !highOpen)); }
};

/// A union of ranges, each given by somebody with a number. Operations cost O(log n), amortised.
class NumberRanges {
public:
    void add(NumberRange range, std::size_t number);
    /// Who gave (the last part of) the union that contains the whole of `range`; nothing if it is not
    /// contained.
    std::optional<std::size_t> coveredBy(const NumberRange& range) const;

private:
    struct Part {
        NumberRange range;
        std::size_t number = 0;
    };
    std::map<double, Part> m_parts; ///< by low end; disjoint, and neighbours do not touch
};

} // namespace baton
