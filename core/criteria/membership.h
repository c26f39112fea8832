// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/matcher.h"
#include "core/criteria/operand.h"
#include "core/criteria/test.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace baton {

/// The value is the operand.
std::optional<Test> bindIs(const Operand& operand);

/// One of the chosen values is among these literals (ascending).
std::shared_ptr<const Matcher> anyChosenAmong(std::vector<std::uint32_t> literals);

/// The value, or one of several chosen, is in the operand's list.
std::optional<Test> bindOneOf(const Operand& operand);

/// Where the test does not hold, and for absent values.
std::optional<Test> negated(std::optional<Test> test);

} // namespace baton
