// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/direct_assignment.h"

namespace baton {

std::vector<ConfigField> directAssignmentConfig(const ConfigField& who)
{
    return {who,
            {.id = "availability",
             .kind = ConfigField::Kind::Availability,
             .required = false,
             .fallback = R"({"policy": "now"})"},
            {.id = "costsTurn", .kind = ConfigField::Kind::Flag, .required = false, .fallback = "true"},
            {.id = "pool", .kind = ConfigField::Kind::TurnPool, .required = false, .fallback = "null"}};
}

} // namespace baton
