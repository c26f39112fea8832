// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/key.h"
#include "core/domain/right.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

/// Somebody who uses a workspace.
struct Person {
    PersonId id; ///< 0: the workspace does not know the login
    std::string login;
    std::string name;
    std::vector<Role> roles;
    bool isActive = true;          ///< false: keeps the name in what was done, may do nothing any more
    std::optional<RepId> rep = {}; ///< who of the roster this is: whose leads are one's own

    /// By any role.
    bool may(Right right) const;
    bool operator==(const Person&) const = default;
};

} // namespace baton
