// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/membership.h"
#include "core/criteria/operator.h"

namespace baton {

const Operator& none_of_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "none_of",
        .titleKey = "operator.none_of",
        .types = {Text, Number, Choice, MultiChoice},
        .operand = OperandShape::Many,
        .bind = [](const Operand& operand) { return negated(bindOneOf(operand)); },
        .examples =
            {
                {Text, R"(["US", "CA"])", R"("ca")", false},
                {Text, R"(["US", "CA"])", R"("MX")", true},
                {Text, R"(["US"])", "null", true},
                {Number, "[1, 2, 3]", "2", false},
                {Number, "[1, 2, 3]", "2.5", true},
                {Number, "[0]", "null", true},
                {Choice, R"(["Student", "Teacher"])", R"("TEACHER")", false},
                {Choice, R"(["Student"])", R"("Nurse")", true},
                {MultiChoice, R"(["red", "blue"])", R"(["green", "Blue"])", false},
                {MultiChoice, R"(["red", "blue"])", R"(["green"])", true},
                {MultiChoice, R"(["red"])", "null", true},
            },
    };
    return op;
}

} // namespace baton
