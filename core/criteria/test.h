// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/matcher.h"

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

namespace baton {

/// The slot's literal number is one of these.
struct LiteralTest {
    std::vector<std::uint32_t> literals;
    bool operator==(const LiteralTest&) const = default;
};

/// The slot's number lies within, ends included.
struct RangeTest {
    double least = 0;
    double most = 0;
    bool operator==(const RangeTest&) const = default;
};

/// What an operator makes of its operand: one of the few things that the evaluator can do with a slot.
struct Test {
    std::variant<LiteralTest, RangeTest, std::shared_ptr<const Matcher>> what;
    bool negated = false; ///< holds where the test does not: for absent values and those of another type too

    bool operator==(const Test&) const = default;
};

} // namespace baton
