// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "core/routing/number_ranges.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace baton {

/// Proves that a branch can never be taken because earlier ones take all its leads. What is proved:
///  - the same condition, whatever the order inside "all", "any" and "none", and the case of text values;
///  - "is" and "one_of" whose values earlier "one_of" branches on the field name, one by one;
///  - a number range (lt, le, gt, ge, between, is) inside the ranges of one or several earlier branches on
///  the field;
///  - "all" with a part that is covered, "any" whose parts all are; an earlier "any" counts part by part;
///  - anything after a condition that always holds (an empty "all" or "none").
/// Nothing beyond that is claimed, and nothing claimed is wrong. Each call costs O(n log n) in the
/// condition's size.
class Shadowing {
public:
    /// The number of an earlier branch that covers `condition`, or its last part; nothing if nothing is
    /// proved.
    std::optional<std::size_t> coveredBy(const Condition& condition) const;
    void add(const Condition& condition, std::size_t number);

private:
    struct Coverage {
        std::unordered_map<std::string, std::size_t> oneOf; ///< value as it compares -> branch
        NumberRanges ranges;
    };

    std::optional<std::size_t> leafCoveredBy(const Condition& leaf) const;
    std::optional<std::size_t> anyCoveredBy(const Condition& any) const;
    void addLeaf(const Condition& leaf, std::size_t number);

    std::optional<std::size_t> m_always;                 ///< the first branch that always holds
    std::unordered_map<std::string, std::size_t> m_same; ///< digest of the canonical condition -> branch
    std::unordered_map<std::string, Coverage> m_fields;
};

} // namespace baton
