// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace baton {

/// One command of a person about leads.
using ActionId = Id<struct ActionTag>;

} // namespace baton
