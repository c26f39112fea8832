// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

#include <limits>

namespace baton {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::optional<Test> bind(const Operand& operand)
{
    const auto number = operand.number();
    return number ? std::optional(Test{RangeTest{*number + 1, kInfinity}}) : std::nullopt;
}

} // namespace

const Operator& after_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "after",
        .titleKey = "operator.after",
        .types = {Instant},
        .operand = OperandShape::One,
        .bind = bind,
        .examples =
            {
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T10:00:00.001Z")", true},
                {Instant, R"("2026-03-02T10:00:00Z")", R"("2026-03-02T10:00:00Z")", false},
                {Instant, R"("1970-01-01T00:00:00Z")", "null", false},
            },
    };
    return op;
}

} // namespace baton
