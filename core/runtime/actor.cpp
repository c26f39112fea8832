// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/actor.h"

#include <pwd.h>
#include <unistd.h>

namespace baton {

Actor Actor::currentUser()
{
    const passwd* const entry = getpwuid(geteuid());
    return {entry ? std::string(entry->pw_name) : "uid:" + std::to_string(geteuid())};
}

} // namespace baton
