// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/duration.h"
#include "core/base/json_cursor.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// A condition as it is written in a playbook:
///   {"all": [...]}, {"any": [...]}, {"none": [...]}          nested; an empty "all" or "none" holds, an
///   empty "any" does not
///   {"field": "country", "op": "one_of", "value": ["US", "CA"]}
///   {"did": "form_submission", "atLeast": 2, "within": "30d", "where": {condition over the activity's own
///   values}}
struct Condition {
    enum class Kind : std::uint8_t { All, Any, None, Field, Did };

    Kind kind = Kind::All;
    std::string pointer;                  ///< where it stands in its document, for Problems
    std::vector<Condition> children = {}; ///< All, Any, None; for Did: zero or one, the "where"
    std::string field = {};               ///< Field: field id (inside "where": the activity's value name)
    std::string op = {};                  ///< Field: operator id
    Json operand = {}; ///< Field: "value" as written, null without; Did: the whole condition as written
    std::string activityKind = {}; ///< Did; "*" is any kind
    int atLeast = 1;               ///< Did: 1..1000
    std::optional<Duration> within =
        {}; ///< Did: only activities of the last `within` (wall) before the instant of decision
};

constexpr int kDeepestCondition = 64;
constexpr int kMostLeaves = 10'000;

/// Reads the shape; ids, operators and operands are checked by compiling (see compiler.h). Nothing for what
/// is deeper or larger than the limits above, or has the wrong shape ("condition.*", "document.*").
std::optional<Condition> parseCondition(const JsonCursor& cursor);

} // namespace baton
