// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace baton {

struct Decision;
struct DecisionInput;
struct LedgerState;
class EngineSnapshot;
class Facts;

/// Writes the trace of a decision: one compact JSON object with everything that replay and "why" need, by id,
/// so that it can be read without the snapshot. docs/trace.md describes the members; readTrace() reads it
/// back.
///
/// In two halves, because routing may overwrite facts: first what was known before anything was decided ...
void beginTrace(const EngineSnapshot& snapshot, const DecisionInput& input, const Facts& facts,
                std::string& out);

/// ... then what came of it. `ledger` is the one that the decision looked at.
void finishTrace(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
                 const Decision& decision, std::string& out);

} // namespace baton
