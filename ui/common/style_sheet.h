// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QString>

namespace baton {

/// resources/style/console.qss with its names replaced: "@text" and the other inks in kebab case, and lengths
/// such as "@radius".
QString styleSheet(Scheme scheme);

} // namespace baton
