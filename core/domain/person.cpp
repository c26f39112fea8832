// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include <algorithm>

namespace baton {

bool Person::may(Right right) const
{
    return isActive &&
           std::any_of(roles.begin(), roles.end(), [&](Role role) { return hasRight(role, right); });
}

} // namespace baton
