// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/compiler.h"
#include "core/scoring/scorecard.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// One addend of a score. Caps and floors are contributions too, so that the sum is the total.
struct Contribution {
    enum class Kind : std::uint8_t { Criterion, Cap, Floor };
    Kind kind = Kind::Criterion;
    std::uint32_t group = 0;     ///< index in the scorecard
    std::uint32_t criterion = 0; ///< index in the group; meaningless for Cap and Floor
    Points points;
    std::uint32_t times = 1; ///< activities that counted; 1 for "when"
};

struct Score {
    std::optional<std::uint32_t> scorecard; ///< index of the one that applied; nothing: no scorecard applies
    Points total;
    double percent = 0; ///< of the most the card can give, 0..100
    double fitPercent = 0;
    double engagementPercent = 0;
    std::string grade;                       ///< "A1"; empty without a scale
    std::vector<Contribution> contributions; ///< only those that are not 0, in document order
};

/// The scorecards and gates of one snapshot, compiled. Immutable, thread-safe.
class ScoringRules {
public:
    ScoringRules(std::vector<Scorecard> scorecards, std::vector<Gate> gates, CriteriaCompiler& compiler,
                 Problems& problems);
    ~ScoringRules();
    ScoringRules(ScoringRules&&) noexcept;

    /// Has nextChange() tell also when fading points cross what conditions compiled since compare the score
    /// with.
    void watch(const CriteriaCompiler& compiler);

    /// A function of (facts with activities, instant). Reuses `score`'s memory.
    void score(const Facts& facts, Score& score) const;

    struct GateResult {
        std::uint32_t gate = 0;
        Stage to = Stage::Lead;
        Verdict when; ///< a gate that does not hold lets the lead fall

        bool rises() const { return when.holds; }
    };
    /// The first gate that moves a lead that `raisedBy` (an id; empty: no gate) brought to this stage, given
    /// facts that hold the score; nothing if none does.
    std::optional<GateResult> passGates(const Facts& facts, Stage stage, std::string_view raisedBy) const;

    /// The next instant after facts.now() at which time alone could move the lead: a window of activities
    /// ends, a condition flips, or fading points change the grade or cross a number that is watched: those of
    /// the gates, and what watch() added. Nothing if time alone moves nothing. Never later than the true
    /// instant; exact but where fading points of either sign hover about a threshold, and then at least a
    /// minute ahead.
    std::optional<Instant> nextChange(const Facts& facts) const;

    const std::vector<Scorecard>& scorecards() const;
    const std::vector<Gate>& gates() const;

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace baton
