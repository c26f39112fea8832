// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/problem.h"

#include <QString>

namespace baton {

/// One sentence about what went wrong in the world.
QString errorText(const Error& error);

/// "location: sentence"; the sentence alone when there is no location. A code without words is shown with its
/// arguments.
QString problemText(const Problem& problem);

/// "error", "warning", "note".
QString severityText(Severity severity);

} // namespace baton
