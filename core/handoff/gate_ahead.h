// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/explain.h"
#include "core/domain/stage.h"

#include <string>
#include <vector>

namespace baton {

struct Trace;
class EngineSnapshot;

/// A gate that a lead stands before, and how each part of what it asks for came out.
struct GateAhead {
    std::string id;
    std::string title;
    Stage to = Stage::Mql;
    bool holds = false;     ///< its "when"
    bool isBlocked = false; ///< by one of its disqualifiers
    std::vector<ConditionLine> when;
};

/// The gates from a stage but those that disqualify, in the playbook's order. `facts` hold the score and the
/// stage.
std::vector<GateAhead> gatesAhead(const EngineSnapshot& snapshot, Stage stage, const Facts& facts);

/// Those that a stored decision left the lead before. `snapshot` must be of the versions of the trace.
std::vector<GateAhead> gatesAhead(const EngineSnapshot& snapshot, const Trace& trace);

} // namespace baton
