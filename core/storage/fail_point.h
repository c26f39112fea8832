// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace baton::failpoint {

/// What a fail point does when it is reached: nothing, or what the environment asked for. BATON_FAIL is a
/// list, separated by commas, of name:kill or name:error, with an optional :n for the n-th time (from 1, the
/// default):
///     BATON_FAIL=assign.before_commit:kill:3
/// kill ends the process at once by SIGKILL; error gives Error{"storage.fail_point", {name}}. Thread-safe.
Result<void> reach(std::string_view name);

/// For tests within one process: replaces what the environment said and forgets the counts.
void arm(std::string_view specification);

} // namespace baton::failpoint

/// Names a point at which a test can stop the program. Only test builds (CMake option BATON_FAIL_POINTS)
/// contain them. For functions that return a Result.
#ifdef BATON_FAIL_POINTS
#define BATON_FAIL_POINT(name) BATON_TRY(::baton::failpoint::reach(name))
#else
#define BATON_FAIL_POINT(name)                                                                               \
    do {                                                                                                     \
    } while (false)
#endif
