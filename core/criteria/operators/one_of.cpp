// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/membership.h"
#include "core/criteria/operator.h"

namespace baton {

const Operator& one_of_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "one_of",
        .titleKey = "operator.one_of",
        .types = {Text, Number, Choice, MultiChoice},
        .operand = OperandShape::Many,
        .bind = bindOneOf,
        .examples =
            {
                {Text, R"(["US", "CA"])", R"("ca")", true},
                {Text, R"(["US", "CA"])", R"("MX")", false},
                {Text, R"(["US"])", "null", false},
                {Number, "[1, 2, 3]", "2", true},
                {Number, "[1, 2, 3]", "2.5", false},
                {Number, "[0]", "null", false},
                {Choice, R"(["Student", "Teacher"])", R"("TEACHER")", true},
                {Choice, R"(["Student"])", R"("Nurse")", false},
                {MultiChoice, R"(["red", "blue"])", R"(["green", "Blue"])", true},
                {MultiChoice, R"(["red", "blue"])", R"(["green"])", false},
                {MultiChoice, R"(["red"])", "null", false},
            },
    };
    return op;
}

} // namespace baton
