// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/trace_writer.h"

#include "core/base/json_writer.h"
#include "core/fields/standard_fields.h"
#include "core/handoff/decide.h"
#include "core/handoff/trace_walk.h"

namespace baton {

namespace {

/// As writeTraceValue(), from a bound slot, without making a Value of it.
void writeSlot(JsonWriter& json, const Slot& slot)
{
    switch (slot.kind) {
    case Slot::Kind::Absent:
        return json.null();
    case Slot::Kind::Text:
        return json.text(slot.raw);
    case Slot::Kind::Number:
        return json.number(slot.number);
    case Slot::Kind::YesNo:
        return json.boolean(slot.literal == 3);
    case Slot::Kind::Instant:
        return writeTraceInstant(json, fromEpochMs(std::int64_t(slot.number)));
    case Slot::Kind::MultiChoice:
        return writeTraceChoices(json, slot.choices);
    }
}

/// Set by the decision itself on the way.
bool isProduced(FieldIndex field)
{
    return field == fields::ScoreTotal || field == fields::ScorePercent || field == fields::Grade ||
           field == fields::LifecycleStage;
}

void writeFacts(JsonWriter& json, const EngineSnapshot& snapshot, const Facts& facts)
{
    json.openObject("facts");
    for (const FieldIndex field : snapshot.binder().needed()) {
        const Slot& slot = facts.at(field);
        if (slot.kind == Slot::Kind::Absent || isProduced(field))
            continue;
        json.name(snapshot.catalogue().at(field).id.text());
        writeSlot(json, slot);
    }
    json.closeObject();
}

void writeActivities(JsonWriter& json, std::span<const Activity> activities)
{
    if (activities.empty())
        return;
    json.openArray("activities");
    for (const Activity& activity : activities) {
        json.openArray();
        json.text(activity.kind);
        json.integer(toEpochMs(activity.at));
        if (!activity.values.empty()) {
            json.openObject();
            for (const auto& [name, value] : activity.values) {
                json.name(name);
                writeTraceValue(json, value);
            }
            json.closeObject();
        }
        json.closeArray();
    }
    json.closeArray();
}

void writeReps(JsonWriter& json, std::span<const CompiledRep> reps, std::string_view name,
               std::span<const std::uint32_t> indexes)
{
    if (indexes.empty())
        return;
    json.openArray(name);
    for (const std::uint32_t index : indexes)
        json.key(reps[index].id.text());
    json.closeArray();
}

/// One stands alone, as it does in traces from before there could be several.
void writeHolders(JsonWriter& json, std::span<const CompiledRep> reps, std::string_view name,
                  std::span<const std::uint32_t> holders)
{
    if (holders.size() == 1)
        json.keyMember(name, reps[holders.front()].id.text());
    else
        writeReps(json, reps, name, holders);
}

/// What the shell knew beyond the lead's own values.
void writeSurroundings(JsonWriter& json, const EngineSnapshot& snapshot, const DecisionInput& input)
{
    const auto reps = snapshot.routing().reps();
    const auto rep = [&](std::string_view name, std::optional<std::uint32_t> index) {
        if (index)
            json.keyMember(name, reps[*index].id.text());
    };
    if (input.lead.owner)
        json.keyMember("ownerBefore", input.lead.owner->text());
    if (input.lead.previousOwner)
        json.keyMember("previousOwner", input.lead.previousOwner->text());
    rep("accountOwner", input.walk.accountOwner);
    writeHolders(json, reps, "stickyByAccount", input.walk.stickyByAccount);
    writeHolders(json, reps, "stickyByDomain", input.walk.stickyByDomain);
    writeReps(json, reps, "excluded", input.walk.excludedReps);
    if (input.choice) {
        const HandChoice& choice = *input.choice;
        json.openObject("choice");
        json.member("by", choice.by);
        rep("rep", choice.rep);
        if (choice.pool)
            json.keyMember("pool", snapshot.routing().pools()[*choice.pool].id.text());
        if (choice.costsTurn) {
            json.name("turn");
            json.boolean(true);
        }
        json.closeObject();
    }
    if (input.resume) {
        const Tree& tree = snapshot.routing().trees()[input.resume->tree];
        json.openArray("resume");
        json.key(tree.id().text());
        json.key(tree.nodes()[input.resume->node].id.text());
        json.closeArray();
    }
}

void writePoints(JsonWriter& json, Points points)
{
    if (points.milli % 1000 == 0)
        json.integer(points.milli / 1000);
    else
        json.number(points.toDouble());
}

void writeContribution(JsonWriter& json, const CriterionGroup& group, const Contribution& contribution)
{
    json.name(contribution.kind == Contribution::Kind::Criterion
                  ? group.criteria[contribution.criterion].id.text()
              : contribution.kind == Contribution::Kind::Cap ? "(cap)"
                                                             : "(floor)");
    if (contribution.times == 1)
        return writePoints(json, contribution.points);
    json.openArray();
    writePoints(json, contribution.points);
    json.integer(contribution.times);
    json.closeArray();
}

/// Those of one group stand together.
void writeContributions(JsonWriter& json, const Scorecard& card, std::span<const Contribution> contributions)
{
    json.openObject("by");
    for (std::size_t i = 0; i < contributions.size();) {
        const std::uint32_t index = contributions[i].group;
        const CriterionGroup& group = card.groups[index];
        json.openObject(group.id.text());
        for (; i < contributions.size() && contributions[i].group == index; ++i)
            writeContribution(json, group, contributions[i]);
        json.closeObject();
    }
    json.closeObject();
}

void writeScore(JsonWriter& json, const EngineSnapshot& snapshot, const Score& score)
{
    if (!score.scorecard)
        return;
    const Scorecard& card = snapshot.scoring().scorecards()[*score.scorecard];
    json.openObject("score");
    json.keyMember("card", card.id.text());
    json.name("points");
    writePoints(json, score.total);
    json.openArray("percent");
    json.number(score.percent);
    json.number(score.fitPercent);
    json.number(score.engagementPercent);
    json.closeArray();
    if (!score.grade.empty())
        json.member("grade", score.grade);
    writeContributions(json, card, score.contributions);
    json.closeObject();
}

} // namespace

void beginTrace(const EngineSnapshot& snapshot, const DecisionInput& input, const Facts& facts,
                std::string& out)
{
    out.clear();
    JsonWriter json(out);
    json.openObject();
    json.integerMember("v", 3);
    json.instantMember("at", input.at);
    json.keyMember("cause", causeKey(input.cause));
    json.integerMember("lead", input.lead.id.value);
    json.keyMember("stageBefore", stageKey(input.lead.stage));
    if (!input.lead.raisedBy.empty())
        json.keyMember("raisedBy", input.lead.raisedBy);
    writeSurroundings(json, snapshot, input);
    writeFacts(json, snapshot, facts);
    writeActivities(json, input.activities);
}

void finishTrace(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
                 const Decision& decision, std::string& out)
{
    JsonWriter json(out, /*continuing=*/true);
    writeScore(json, snapshot, decision.score);
    if (!decision.gates.empty()) {
        json.openArray("gates");
        for (const ScoringRules::GateResult& passed : decision.gates)
            json.key(snapshot.scoring().gates()[passed.gate].id.text());
        json.closeArray();
    }
    if (decision.stage != input.lead.stage)
        json.keyMember("stage", stageKey(decision.stage));
    json.openArray("walks");
    for (std::size_t i = 0; i < decision.walkCount; ++i)
        writeTraceWalk(json, snapshot, ledger, decision.walks[i]);
    json.closeArray();
    json.keyMember("state", leadStateKey(decision.state));
    if (decision.newOwner)
        json.keyMember("owner", snapshot.routing().reps()[*decision.newOwner].id.text());
    if (!decision.disposition.empty())
        json.member("disposition", decision.disposition);
    json.instantMember("dueAt", decision.dueAt);
    json.closeObject();
}

} // namespace baton
