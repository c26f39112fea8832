// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/duration.h"
#include "core/base/key.h"
#include "core/criteria/condition.h"
#include "core/domain/stage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// Score points, exact to 1/1000: contributions add up to the total to the last unit.
struct Points {
    std::int64_t milli = 0;

    auto operator<=>(const Points&) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs
    Points operator+(Points other) const { return {milli + other.milli}; }
    double toDouble() const { return double(milli) / 1000.0; }
};

/// How the points of an activity fade with its age (wall time).
struct Decay {
    enum class Kind : std::uint8_t {
        None,
        Linear,   ///< from all at once to nothing after `over`
        HalfLife, ///< halves every `over`
        Window,   ///< all until `over`, then nothing
    };
    Kind kind = Kind::None;
    std::chrono::seconds over{0};
};

/// One line of a scorecard. Either `when` holds and gives the points once, or each activity that `each` (a
/// "did" condition) matches gives them, newest first, at most `repeat` times, each faded by `decay`.
struct Criterion {
    CriterionId id;
    std::string title;
    Points points; ///< either sign
    std::optional<Condition> when;
    std::optional<Condition> each;
    int repeat = 1; ///< 1..1000
    Decay decay;
};

struct CriterionGroup {
    enum class Kind : std::uint8_t { Fit, Engagement };
    GroupId id;
    std::string title;
    Kind kind = Kind::Fit;
    std::optional<Points> cap;   ///< the group gives at most this
    std::optional<Points> floor; ///< and at least this
    std::vector<Criterion> criteria;
};

/// Letter by percentage of the fit groups, number by percentage of the engagement groups; first threshold
/// reached wins.
struct GradeScale {
    struct Step {
        std::string mark; ///< "A", "1"
        double from = 0;  ///< percent, falling from step to step; the last step takes the rest
    };
    std::vector<Step> letters;
    std::vector<Step> numbers;
};

struct Scorecard {
    ScorecardId id;
    std::string title;
    std::optional<Condition>
        appliesWhen; ///< the first scorecard of the playbook that applies scores the lead
    std::vector<CriterionGroup> groups;
    GradeScale grades;
};

/// A qualification gate: a lead in one of `from` for which `when` holds and no disqualifier does moves `to`.
struct Gate {
    GateId id;
    std::string title;
    std::vector<Stage> from;
    Stage to = Stage::Mql;
    Condition when;
    std::vector<Condition> unless; ///< disqualifiers: each blocks the gate
    bool mayFall = false; ///< goes back to `fallsTo` when `when` no longer holds; otherwise stages never fall
    Stage fallsTo = Stage::Lead;
};

std::optional<Scorecard> parseScorecard(const JsonCursor& cursor);
std::optional<Gate> parseGate(const JsonCursor& cursor);

} // namespace baton
