// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace baton {

/// Who does something: goes into every event. A person's login, or "engine".
struct Actor {
    std::string login;

    static Actor engine() { return {"engine"}; }
    /// The login of the operating system's user.
    static Actor currentUser();
};

} // namespace baton
