// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/context.h"

namespace baton {

/// Reads the command line and does what it says; gives the exit code.
int runCommandLine(int argc, const char* const* argv, Context& context);

} // namespace baton
