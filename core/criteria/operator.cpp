// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

#include <algorithm>

namespace baton {

const Operator* findOperator(std::string_view id)
{
    const auto all = operatorCatalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Operator* op) { return op->id == id; });
    return found == all.end() ? nullptr : *found;
}

} // namespace baton
