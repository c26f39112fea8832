// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/matcher.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace baton {

/// The number is one of these (ascending).
std::shared_ptr<const Matcher> numberAmong(std::vector<double> numbers);

/// One of the chosen values is among these literals (ascending).
std::shared_ptr<const Matcher> anyChosenAmong(std::vector<std::uint32_t> literals);

} // namespace baton
