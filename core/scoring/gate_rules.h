// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/score.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace baton {

/// The gates of one snapshot, compiled. First, in document order, the gates that a lead of the stage stands
/// before; the first whose "when" holds and that nothing disqualifies moves it. If none does, a lead falls by
/// the gate that raised it to its stage, if that says so and its "when" no longer holds; unless another gate
/// would raise it to the same stage again, so that two gates never chase a lead to and fro.
class GateRules {
public:
    GateRules() = default;
    GateRules(std::span<const Gate> gates, CriteriaCompiler& compiler, Problems& problems);

    std::optional<ScoringRules::GateResult> pass(const Facts& facts, Stage stage,
                                                 std::string_view raisedBy) const;
    /// The next instant at which time alone can change the outcome of a gate's conditions.
    std::optional<Instant> nextFlip(const Facts& facts) const;

private:
    struct Rule {
        GateId id;
        std::uint32_t from = 0; ///< a bit for each stage
        Stage to = Stage::Mql;
        Program when;
        std::vector<Program> unless;
        bool mayFall = false;
        Stage fallsTo = Stage::Lead;

        bool leadsFrom(Stage stage) const { return (from >> static_cast<unsigned>(stage) & 1U) != 0; }
        bool disqualifies(const Facts& facts) const;
    };
    bool keptByAnother(std::size_t gate, const Facts& facts) const;

    std::vector<Rule> m_rules;
};

} // namespace baton
