// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"
#include "core/scoring/scorecard.h"

#include <algorithm>

namespace baton {

namespace {

std::optional<Stage> readStage(const JsonCursor& cursor)
{
    const auto text = cursor.asText();
    if (!text)
        return std::nullopt;
    const auto stage = parseStage(*text);
    if (!stage)
        cursor.report("gate.unknown_stage", {*text});
    return stage;
}

void readStages(const JsonCursor& cursor, Gate& gate)
{
    if (const auto from = cursor.require("from"); from && from->value().empty())
        from->report("gate.from_nowhere");
    for (const JsonCursor& each : cursor.elements("from")) {
        if (const auto stage = readStage(each))
            gate.from.push_back(*stage);
    }
    if (const auto to = cursor.require("to"))
        gate.to = readStage(*to).value_or(gate.to);
    if (std::find(gate.from.begin(), gate.from.end(), gate.to) != gate.from.end())
        cursor.reportAt("to", "gate.leads_nowhere", {std::string(stageKey(gate.to))});
}

void readConditions(const JsonCursor& cursor, Gate& gate)
{
    if (const auto when = cursor.require("when")) {
        if (auto condition = parseCondition(*when))
            gate.when = std::move(*condition);
    }
    for (const JsonCursor& each : cursor.elements("unless")) {
        if (auto condition = parseCondition(each))
            gate.unless.push_back(std::move(*condition));
    }
}

void readFall(const JsonCursor& cursor, Gate& gate)
{
    gate.mayFall = cursor.boolean("mayFall", false);
    if (const auto fallsTo = cursor.find("fallsTo"))
        gate.fallsTo = readStage(*fallsTo).value_or(gate.fallsTo);
    if (gate.mayFall && gate.fallsTo == gate.to)
        cursor.reportAt("fallsTo", "gate.leads_nowhere", {std::string(stageKey(gate.to))});
}

} // namespace

std::optional<Gate> parseGate(const JsonCursor& cursor)
{
    const auto before = static_cast<std::ptrdiff_t>(cursor.problems().size());
    if (!cursor.expectObject())
        return std::nullopt;
    Gate gate;
    if (const auto id = cursor.require("id"))
        gate.id = id->asKey<GateId>().value_or(GateId());
    gate.title = cursor.text("title");
    readStages(cursor, gate);
    readConditions(cursor, gate);
    readFall(cursor, gate);
    const auto& problems = cursor.problems();
    if (hasErrors(Problems(problems.begin() + before, problems.end())))
        return std::nullopt;
    return gate;
}

} // namespace baton
