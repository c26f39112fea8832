// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/membership.h"
#include "core/criteria/operator.h"

namespace baton {

const Operator& is_not_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "is_not",
        .titleKey = "operator.is_not",
        .types = {Text, Number, YesNo, Instant, Choice},
        .operand = OperandShape::One,
        .bind = [](const Operand& operand) { return negated(bindIs(operand)); },
        .examples =
            {
                {Text, R"("Germany")", R"(" germany ")", false},
                {Text, R"("Strasse")", R"("STRAßE")", false},
                {Text, R"("Germany")", R"("German")", true},
                {Text, R"("Germany")", "null", true},
                {Number, "5", "5", false},
                {Number, "5", "5.5", true},
                {Number, "0", "null", true},
                {YesNo, "true", "true", false},
                {YesNo, "false", "true", true},
                {YesNo, "false", "null", true},
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T11:00:00+01:00")", false},
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T10:00:01Z")", true},
                {Choice, R"("Student")", R"("student")", false},
                {Choice, R"("Student")", R"("Teacher")", true},
            },
    };
    return op;
}

} // namespace baton
