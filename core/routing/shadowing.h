// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "core/criteria/literal_table.h"
#include "core/fields/catalogue.h"
#include "core/routing/number_ranges.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace baton {

/// Holds for every lead; what is not seen to do so at once (an empty "all" or "none") is not claimed to.
bool alwaysHolds(const Condition& condition);

/// Proves that a branch can never be taken because earlier ones take all its leads. What is proved:
///  - the same condition, whatever the order inside "all", "any" and "none", and the case of text values;
///  - a test for literals (such as "is" and "one_of" on text) all of which earlier branches on the field
///  take;
///  - a range of numbers or instants (such as "lt" or "between") inside those of earlier branches on the
///  field;
///  - "all" with a part that is covered, "any" whose parts all are; an earlier "any" counts part by part;
///  - anything after a condition that always holds (an empty "all" or "none").
/// Nothing beyond that is claimed, and nothing claimed is wrong. Each call costs O(n log n) in the
/// condition's size. What a leaf tests is what its operator binds; no operator is known by name.
class Shadowing {
public:
    explicit Shadowing(const FieldCatalogue& catalogue) : m_catalogue(catalogue) {}

    /// The number of an earlier branch that covers `condition`, or its last part; nothing if nothing is
    /// proved.
    std::optional<std::size_t> coveredBy(const Condition& condition);
    void add(const Condition& condition, std::size_t number);

private:
    struct Coverage {
        LiteralColumn column;
        std::unordered_map<std::uint32_t, std::size_t> literals; ///< number in the column -> branch
        NumberRanges ranges;
    };

    std::optional<Test> bind(const Condition& leaf, LiteralColumn& column) const;
    std::optional<std::size_t> leafCoveredBy(const Condition& leaf);
    std::optional<std::size_t> anyCoveredBy(const Condition& any);
    void addLeaf(const Condition& leaf, std::size_t number);

    const FieldCatalogue& m_catalogue;
    std::optional<std::size_t> m_always;                 ///< the first branch that always holds
    std::unordered_map<std::string, std::size_t> m_same; ///< digest of the canonical condition -> branch
    std::unordered_map<std::string, Coverage> m_fields;
};

} // namespace baton
