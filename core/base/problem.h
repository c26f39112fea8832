// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace baton {

enum class Severity : std::uint8_t { Error, Warning, Note };

/// One thing that is wrong with a document or a row. Validation reports all of them, never just the first.
struct Problem {
    Severity severity = Severity::Error;
    std::string code;                   ///< stable and dotted, e.g. "condition.unknown_field"
    std::string location;               ///< JSON pointer ("/trees/main/nodes/n2"), or "row 12, column 3"
    std::vector<std::string> args = {}; ///< what the words name: the id, the value, the limit

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

inline bool hasErrors(const Problems& problems)
{
    for (const Problem& problem : problems) {
        if (problem.severity == Severity::Error)
            return true;
    }
    return false;
}

} // namespace baton
