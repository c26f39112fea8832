// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"
#include "core/domain/lead.h"
#include "core/fields/value_io.h"
#include "core/playbook/rule_set.h"

#include <algorithm>
#include <string>

namespace baton::test {

/// The desk that node examples talk about. On Monday 2 March 2026, 10:00 in New York, Dana works (pool
/// "northeast"), Mia is at work too (pool "midwest"), Omar is offline (pool "night").
inline constexpr std::string_view deskRoster = R"({"format": 1,
  "reps": [
    {"id": "dana", "name": "Dana", "zone": "America/New_York", "hours": {"mon": ["09:00-17:00"], "tue": ["09:00-17:00"]}},
    {"id": "mia", "name": "Mia", "zone": "America/Chicago", "hours": {"mon": ["09:00-17:00"], "tue": ["08:00-17:00"]}},
    {"id": "omar", "name": "Omar", "zone": "America/New_York", "hours": {"mon": ["00:00-24:00"]}}],
  "pools": [
    {"id": "northeast", "members": [{"rep": "dana", "caps": {"perDay": 2}}]},
    {"id": "midwest", "members": [{"rep": "mia"}]},
    {"id": "night", "members": [{"rep": "omar"}]}]})";

inline const Instant mondayMorning = *parseInstant("2026-03-02T15:00:00Z");

inline std::optional<Roster> readRoster(std::string_view text, Problems& problems)
{
    return parseRoster(parseJson(text).root, problems);
}

/// A playbook with these trees, the custom fields "segment" and "seen", and compiled rules.
class Desk {
public:
    explicit Desk(const std::string& trees, std::string_view rosterText = deskRoster)
    {
        const std::string text =
            R"({"format": 1, "name": "Test", "fields": [{"id": "segment", "type": "choice", "choices": ["smb", "big"]},
                           {"id": "seen", "type": "instant"}],
                "trees": )" +
            trees + "}";
        auto playbook = parsePlaybook(text, problems);
        auto roster = readRoster(rosterText, problems);
        if (!playbook || !roster)
            return;
        rules = compileRules(*playbook, *roster, problems);
        for (const CompiledPool& pool : rules.routing->pools())
            ledger.pools.push_back(emptyBalance(pool));
        ledger.reps.resize(rules.routing->reps().size());
        ledger.reps[2].presence = Presence::Offline;
        lead.id = LeadId{1};
        input.lead = lead.id;
        input.at = mondayMorning;
        input.accountOwner = 0;
        input.previousOwner = 2;
    }

    void setValues(std::string_view json)
    {
        const Json values = parseJson(json).root;
        for (const auto& [name, value] : values.items())
            lead.values.set(name,
                            *valueFromJson(rules.catalogue->at(*rules.catalogue->find(name)).type, value));
    }

    const WalkResult& walkFrom(StartingPoint start, bool traced = true)
    {
        rules.binder->bind(lead, {}, nullptr, input.at, facts);
        rules.routing->walk(start, *rules.binder, input, ledger, facts, result, traced);
        return result;
    }
    const WalkResult& walk(bool traced = true)
    {
        return walkFrom(*rules.routing->entry(Trigger::Qualified), traced);
    }

    /// "start.next a.yes b.nobody done": the way a lead took.
    std::string way() const
    {
        std::string text;
        for (const PathStep& step : result.path) {
            text +=
                (text.empty() ? "" : " ") + rules.routing->trees()[step.tree].nodes()[step.node].id.text();
            if (step.port >= 0)
                text += "." +
                        std::string(rules.routing->portName(step.tree, step.node, std::uint32_t(step.port)));
        }
        return text;
    }

    Problems problems;
    RuleSet rules;
    LedgerState ledger;
    Lead lead;
    WalkInput input;
    Facts facts;
    WalkResult result;
};

/// Text with ' for ": for pieces of JSON, since moc loses its way after a raw string with an odd number of
/// quotes.
inline std::string quoted(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// "n0" -> "n1" -> ... -> "n<count>", without the last one, as members of a "nodes" object.
inline std::string row(int count)
{
    std::string nodes;
    for (int i = 0; i < count; ++i) {
        nodes += quoted(", 'n" + std::to_string(i) +
                        "': {'type': 'set_stage', 'stage': 'sal', 'next': {'next': 'n" +
                        std::to_string(i + 1) + "'}}");
    }
    return nodes;
}

inline std::string codesOf(const Problems& problems)
{
    std::string text;
    for (const Problem& problem : problems)
        text += (text.empty() ? "" : "\n") + problem.code + " " + problem.location;
    return text;
}

} // namespace baton::test
