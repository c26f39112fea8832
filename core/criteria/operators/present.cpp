// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

namespace baton {

namespace {

std::optional<Test> bind(const Operand& operand)
{
    if (operand.isGiven())
        return operand.reject("none");
    return Test{LiteralTest{{LiteralColumn::kAbsent}}, true};
}

} // namespace

const Operator& present_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "present",
        .titleKey = "operator.present",
        .types = {Text, Number, YesNo, Instant, Choice, MultiChoice},
        .operand = OperandShape::None,
        .bind = bind,
        .examples =
            {
                {Text, "", R"("x")", true},
                {Text, "", "null", false},
                {Text, "", R"("  ")", false},
                {Number, "", "0", true},
                {Number, "", "null", false},
                {YesNo, "", "false", true},
                {YesNo, "", "null", false},
                {Instant, "", R"("1970-01-01T00:00:00Z")", true},
                {Instant, "", "null", false},
                {Choice, "", R"("Other")", true},
                {Choice, "", "null", false},
                {MultiChoice, "", R"(["red"])", true},
                {MultiChoice, "", "[]", false},
            },
    };
    return op;
}

} // namespace baton
