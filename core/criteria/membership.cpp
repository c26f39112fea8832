// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/membership.h"

#include <algorithm>

namespace baton {

namespace {

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

std::shared_ptr<const Matcher> numberAmong(std::vector<double> numbers)
{
    return std::make_shared<NumberAmong>(std::move(numbers));
}

std::shared_ptr<const Matcher> anyChosenAmong(std::vector<std::uint32_t> literals)
{
    return std::make_shared<AnyChosenAmong>(std::move(literals));
}

} // namespace baton
