// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/membership.h"
#include "core/criteria/operator.h"

namespace baton {

const Operator& is_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "is",
        .titleKey = "operator.is",
        .types = {Text, Number, YesNo, Instant, Choice},
        .operand = OperandShape::One,
        .bind = bindIs,
        .examples =
            {
                {Text, R"("Germany")", R"(" germany ")", true},
                {Text, R"("Strasse")", R"("STRAßE")", true},
                {Text, R"("Germany")", R"("German")", false},
                {Text, R"("Germany")", "null", false},
                {Number, "5", "5", true},
                {Number, "5", "5.5", false},
                {Number, "0", "null", false},
                {YesNo, "true", "true", true},
                {YesNo, "false", "true", false},
                {YesNo, "false", "null", false},
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T11:00:00+01:00")", true},
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T10:00:01Z")", false},
                {Choice, R"("Student")", R"("student")", true},
                {Choice, R"("Student")", R"("Teacher")", false},
            },
    };
    return op;
}

} // namespace baton
