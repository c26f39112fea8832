// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "core/criteria/literal_table.h"
#include "core/criteria/slot.h"
#include "core/criteria/test.h"
#include "core/fields/catalogue.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baton {

enum class ConditionUse : std::uint8_t;

/// A field condition checked and bound: any of `alternatives` holds; `negated` turns that round. A field of a
/// catalogue has one alternative, an activity's value (which has no declared type) one for each type that the
/// operand fits.
struct BoundLeaf {
    struct Alternative {
        Slot::Kind kind = Slot::Kind::Absent; ///< which slots a range or a matcher is for
        Test test;                            ///< its own `negated` is false
        bool operator==(const Alternative&) const = default;
    };
    std::uint32_t slot = 0;
    bool negated = false;
    std::vector<Alternative> alternatives;
};

/// The slots that a field of this type fills.
Slot::Kind slotKind(FieldType type);

/// Binds a condition on a field; reports what is wrong with field, operator, type, operand or use.
std::optional<BoundLeaf> bindFieldLeaf(const Condition& condition, ConditionUse use,
                                       const FieldCatalogue& catalogue, LiteralTable& literals,
                                       Problems& problems);

/// Binds a condition on an activity's value by name.
std::optional<BoundLeaf> bindActivityLeaf(const Condition& condition, LiteralTable& literals,
                                          Problems& problems);

} // namespace baton
