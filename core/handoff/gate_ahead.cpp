// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/gate_ahead.h"

#include "core/handoff/facts_on_the_way.h"

#include <algorithm>

namespace baton {

namespace {

bool holds(const std::vector<ConditionLine>& lines)
{
    return lines.empty() || lines.front().holds;
}

GateAhead gateAhead(const Gate& gate, const FieldCatalogue& catalogue, const Facts& facts)
{
    GateAhead ahead{gate.id.text(), gate.title, gate.to, false, false, {}};
    ahead.when = explainCondition(gate.when, catalogue, facts);
    ahead.holds = holds(ahead.when);
    ahead.isBlocked = std::ranges::any_of(gate.unless, [&](const Condition& unless) {
        return holds(explainCondition(unless, catalogue, facts));
    });
    return ahead;
}

} // namespace

std::vector<GateAhead> gatesAhead(const EngineSnapshot& snapshot, Stage stage, const Facts& facts)
{
    std::vector<GateAhead> gates;
    for (const Gate& gate : snapshot.scoring().gates()) {
        if (std::ranges::find(gate.from, stage) != gate.from.end() && gate.to != Stage::Disqualified)
            gates.push_back(gateAhead(gate, snapshot.catalogue(), facts));
    }
    return gates;
}

std::vector<GateAhead> gatesAhead(const EngineSnapshot& snapshot, const Trace& trace)
{
    const FactsOnTheWay way(snapshot, trace);
    return gatesAhead(snapshot, stageAfterGates(snapshot, trace), way.facts());
}

} // namespace baton
