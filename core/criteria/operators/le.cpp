// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

#include <limits>

namespace baton {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::optional<Test> bind(const Operand& operand)
{
    const auto number = operand.number();
    return number ? std::optional(Test{RangeTest{-kInfinity, *number}}) : std::nullopt;
}

} // namespace

const Operator& le_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "le",
        .titleKey = "operator.le",
        .types = {Number},
        .operand = OperandShape::One,
        .bind = bind,
        .examples =
            {
                {Number, "10", "10", true},
                {Number, "10", "10.5", false},
                {Number, "10", "null", false},
            },
    };
    return op;
}

} // namespace baton
