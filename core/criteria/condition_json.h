// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/criteria/condition.h"

namespace baton {

/// As parseCondition() reads it back, pointers aside. Members of a "did" that this version does not know
/// stay.
Json conditionJson(const Condition& condition);

} // namespace baton
