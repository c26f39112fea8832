// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"

#include <initializer_list>
#include <string_view>

namespace baton {

/// Warns ("roster.no_effect") of each member of the object that is not among `read`, those that count there.
/// Unknown members survive, but a misspelt limit would silently be none.
void warnOfNoEffect(const JsonCursor& object, std::initializer_list<std::string_view> read);

} // namespace baton
