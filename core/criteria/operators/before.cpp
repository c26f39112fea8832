// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

#include <limits>

namespace baton {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::optional<Test> bind(const Operand& operand)
{
    const auto number = operand.number();
    return number ? std::optional(Test{RangeTest{-kInfinity, *number - 1}}) : std::nullopt;
}

} // namespace

const Operator& before_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "before",
        .titleKey = "operator.before",
        .types = {Instant},
        .operand = OperandShape::One,
        .bind = bind,
        .examples =
            {
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T09:59:59.999Z")", true},
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T10:00:00Z")", false},
                {Instant, R"("2026-03-02T10:00:00Z")", "null", false},
            },
    };
    return op;
}

} // namespace baton
