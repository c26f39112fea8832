// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/ledger.h"

#include <cstdint>
#include <optional>
#include <string>

namespace baton {

class EngineSnapshot;
class Facts;
struct Decision;
struct DecisionInput;

/// A rep whom a person gives a lead to, by name. Presence, hours and eligibility are not asked about; a cap
/// in the way makes it an override.
struct HandChoice {
    std::string by;                    ///< the person's login
    std::uint32_t rep = 0;             ///< rep index
    std::optional<std::uint32_t> pool; ///< given out of, which the rep is a member of; nothing: outside pools
    bool costsTurn = false;            ///< in `pool`
};

/// Puts input.choice into the decision as a walk without a path. `decision` has the score already.
void choose(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
            Facts& facts, Decision& decision, bool traced);

} // namespace baton
