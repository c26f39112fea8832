// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

#include <limits>

namespace baton {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::optional<Test> bind(const Operand& operand)
{
    const auto number = operand.number();
    return number ? std::optional(Test{RangeTest{*number, kInfinity}}) : std::nullopt;
}

} // namespace

const Operator& ge_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "ge",
        .titleKey = "operator.ge",
        .types = {Number},
        .operand = OperandShape::One,
        .bind = bind,
        .examples =
            {
                {Number, "10", "10", true},
                {Number, "10", "9.5", false},
                {Number, "-1", "null", false},
            },
    };
    return op;
}

} // namespace baton
