// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <string>
#include <variant>
#include <vector>

namespace baton {

/// The values of a multi-choice field, in the order given, without repeats.
using MultiChoice = std::vector<std::string>;

/// What a field of a lead, account or activity holds. monostate: absent. Text is storable UTF-8, trimmed,
/// never empty; numbers are finite. A choice is held as its text.
using Value = std::variant<std::monostate, std::string, double, bool, Instant, MultiChoice>;

inline bool isAbsent(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace baton
