// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

namespace baton {

namespace {

std::optional<Test> bind(const Operand& operand)
{
    if (operand.isGiven())
        return operand.reject("none");
    return Test{LiteralTest{{LiteralColumn::kAbsent}}};
}

} // namespace

const Operator& absent_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "absent",
        .titleKey = "operator.absent",
        .types = {Text, Number, YesNo, Instant, Choice, MultiChoice},
        .operand = OperandShape::None,
        .bind = bind,
        .examples =
            {
                {Text, "", R"("x")", false},
                {Text, "", "null", true},
                {Text, "", R"("  ")", true},
                {Number, "", "0", false},
                {Number, "", "null", true},
                {YesNo, "", "false", false},
                {YesNo, "", "null", true},
                {Instant, "", R"("1970-01-01T00:00:00Z")", false},
                {Instant, "", "null", true},
                {Choice, "", R"("Other")", false},
                {Choice, "", "null", true},
                {MultiChoice, "", R"(["red"])", false},
                {MultiChoice, "", "[]", true},
            },
    };
    return op;
}

} // namespace baton
