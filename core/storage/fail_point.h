// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace baton::failpoint {

/// Every fail point there is. The compiler holds the code to this list, tests stop at each of its names.
inline constexpr std::array<std::string_view, 19> kAll{
    "action.before_lead",       "assignment.open",           "backup.before_rename", "create.after_log_aside",
    "create.before_rename",     "decision.after_assignment", "decision.after_event", "decision.after_insert",
    "decision.insert",          "engine.after_commit",       "engine.before_commit", "event.append",
    "import.after_commit",      "import.after_row",          "import.before_commit", "migrate.statement",
    "transaction.after_commit", "transaction.before_commit", "undo.before_lead"};

/// One of them; any other name does not compile.
class Name {
public:
    consteval Name(const char* name) : m_text(name)
    {
        if (std::find(kAll.begin(), kAll.end(), m_text) == kAll.end())
            throw "not in kAll";
    }
    std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

/// What a fail point does when it is reached: nothing, or what the environment asked for. BATON_FAIL is a
/// list, separated by commas, of name:kill or name:error, with an optional :n for the n-th time (from 1, the
/// default):
///     BATON_FAIL=assign.before_commit:kill:3
/// kill ends the process at once by SIGKILL; error gives Error{"storage.fail_point", {name}}. Thread-safe.
Result<void> reach(Name name);

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
