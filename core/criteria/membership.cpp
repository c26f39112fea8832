// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/membership.h"

#include <algorithm>

namespace baton {

namespace {

/// The number is one of these (ascending).
class NumberAmong final : public Matcher {
public:
    explicit NumberAmong(std::vector<double> numbers) : m_numbers(std::move(numbers)) {}
    bool matches(const Slot& slot, Instant) const override
    {
        return std::binary_search(m_numbers.begin(), m_numbers.end(), slot.number);
    }

private:
    std::vector<double> m_numbers;
};

class AnyChosenAmong final : public Matcher {
public:
    explicit AnyChosenAmong(std::vector<std::uint32_t> literals) : m_literals(std::move(literals)) {}
    bool matches(const Slot& slot, Instant) const override
    {
        return std::any_of(slot.literals.begin(), slot.literals.end(), [&](std::uint32_t chosen) {
            return std::binary_search(m_literals.begin(), m_literals.end(), chosen);
        });
    }

private:
    std::vector<std::uint32_t> m_literals;
};

} // namespace

std::shared_ptr<const Matcher> anyChosenAmong(std::vector<std::uint32_t> literals)
{
    return std::make_shared<AnyChosenAmong>(std::move(literals));
}

std::optional<Test> bindIs(const Operand& operand)
{
    if (operand.type() == FieldType::Number || operand.type() == FieldType::Instant) {
        const auto number = operand.number();
        return number ? std::optional(Test{RangeTest{*number, *number}}) : std::nullopt;
    }
    const auto literal = operand.literal();
    return literal ? std::optional(Test{LiteralTest{{*literal}}}) : std::nullopt;
}

std::optional<Test> bindOneOf(const Operand& operand)
{
    if (operand.type() == FieldType::Number) {
        auto numbers = operand.numbers();
        return numbers ? std::optional(Test{std::make_shared<NumberAmong>(std::move(*numbers))})
                       : std::nullopt;
    }
    auto literals = operand.literals();
    if (!literals)
        return std::nullopt;
    if (operand.type() == FieldType::MultiChoice)
        return Test{anyChosenAmong(std::move(*literals))};
    return Test{LiteralTest{std::move(*literals)}};
}

std::optional<Test> negated(std::optional<Test> test)
{
    if (test)
        test->negated = !test->negated;
    return test;
}

} // namespace baton
