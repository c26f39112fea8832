// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

namespace baton {

namespace {

std::optional<Test> bind(const Operand& operand)
{
    const auto range = operand.range();
    return range ? std::optional(Test{*range}) : std::nullopt;
}

} // namespace

const Operator& between_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "between",
        .titleKey = "operator.between",
        .types = {Number, Instant},
        .operand = OperandShape::Range,
        .bind = bind,
        .examples =
            {
                {Number, "[10, 20]", "10", true},
                {Number, "[10, 20]", "20", true},
                {Number, "[10, 20]", "20.5", false},
                {Number, "[-1, 1]", "null", false},
                {Instant, R"(["2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"])", R"("2026-03-02T00:00:00Z")",
                 true},
                {Instant, R"(["2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"])", R"("2026-03-02T00:00:01Z")",
                 false},
            },
    };
    return op;
}

} // namespace baton
