// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

#include <cmath>
#include <limits>

namespace baton {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::optional<Test> bind(const Operand& operand)
{
    const auto number = operand.number();
    return number ? std::optional(Test{RangeTest{std::nextafter(*number, kInfinity), kInfinity}})
                  : std::nullopt;
}

} // namespace

const Operator& gt_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "gt",
        .titleKey = "operator.gt",
        .types = {Number},
        .operand = OperandShape::One,
        .bind = bind,
        .examples =
            {
                {Number, "10", "10.5", true},
                {Number, "10", "10", false},
                {Number, "-1", "null", false},
                {Number, "-1", "0", true},
            },
    };
    return op;
}

} // namespace baton
