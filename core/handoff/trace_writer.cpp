// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/trace_writer.h"

#include "core/assignment/presence.h"
#include "core/assignment/strategy.h"
#include "core/base/json_writer.h"
#include "core/fields/standard_fields.h"
#include "core/handoff/decide.h"
#include "core/handoff/trace.h"

namespace baton {

namespace {

void writeInstant(JsonWriter& json, Instant instant)
{
    json.openObject();
    json.instantMember("instant", instant);
    json.closeObject();
}

void writeChoices(JsonWriter& json, std::span<const std::string> choices)
{
    json.openArray();
    for (const std::string& choice : choices)
        json.text(choice);
    json.closeArray();
}

void writeValue(JsonWriter& json, const Value& value)
{
    struct Visitor {
        JsonWriter& json;
        void operator()(std::monostate) const { json.null(); }
        void operator()(const std::string& text) const { json.text(text); }
        void operator()(double number) const { json.number(number); }
        void operator()(bool yes) const { json.boolean(yes); }
        void operator()(Instant instant) const { writeInstant(json, instant); }
        void operator()(const MultiChoice& choices) const { writeChoices(json, choices); }
    };
    std::visit(Visitor{json}, value);
}

/// The same from a bound slot, without making a Value of it.
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
        return writeInstant(json, fromEpochMs(std::int64_t(slot.number)));
    case Slot::Kind::MultiChoice:
        return writeChoices(json, slot.choices);
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
                writeValue(json, value);
            }
            json.closeObject();
        }
        json.closeArray();
    }
    json.closeArray();
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
    rep("stickyByAccount", input.walk.stickyByAccount);
    rep("stickyByDomain", input.walk.stickyByDomain);
    if (!input.walk.excludedReps.empty()) {
        json.openArray("excluded");
        for (const std::uint32_t index : input.walk.excludedReps)
            json.key(reps[index].id.text());
        json.closeArray();
    }
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

void writeScore(JsonWriter& json, const EngineSnapshot& snapshot, const Score& score)
{
    if (!score.scorecard)
        return;
    const Scorecard& card = snapshot.scoring().scorecards()[*score.scorecard];
    json.openObject("score");
    json.keyMember("card", card.id.text());
    json.integerMember("milli", score.total.milli);
    json.openArray("percent");
    json.number(score.percent);
    json.number(score.fitPercent);
    json.number(score.engagementPercent);
    json.closeArray();
    if (!score.grade.empty())
        json.member("grade", score.grade);
    json.openArray("by");
    for (const Contribution& contribution : score.contributions) {
        const CriterionGroup& group = card.groups[contribution.group];
        const bool criterion = contribution.kind == Contribution::Kind::Criterion;
        json.openArray();
        json.key(group.id.text());
        json.key(criterion ? group.criteria[contribution.criterion].id.text()
                 : contribution.kind == Contribution::Kind::Cap ? "(cap)"
                                                                : "(floor)");
        json.integer(contribution.points.milli);
        if (contribution.times != 1)
            json.integer(contribution.times);
        json.closeArray();
    }
    json.closeArray();
    json.closeObject();
}

void writeLoad(JsonWriter& json, const Load& load)
{
    json.openArray();
    for (const std::int32_t number :
         {load.open, load.dayKey, load.day, load.weekKey, load.week, load.monthKey, load.month})
        json.integer(number);
    if (load.value != 0)
        json.number(load.value);
    json.closeArray();
}

void writePresence(JsonWriter& json, const LedgerState::RepState& state)
{
    json.keyMember("presence", presenceKey(state.presence));
    json.instantMember("back", state.backAt);
}

/// [rep, verdict, owed, last turn, {further inputs, where they can matter}]
void writeCandidate(JsonWriter& json, const CompiledPool& pool, const CompiledMember& member,
                    const CompiledRep& rep, CandidateVerdict verdict, const MemberBalance& balance,
                    const LedgerState::RepState& state)
{
    const bool poolLoad = member.caps != Caps() || pool.strategy->readsLoads;
    const bool repLoad = rep.caps != Caps() || pool.strategy->readsLoads;
    const bool deferred = balance.deferred != Credit();
    json.openArray();
    json.key(rep.id.text());
    json.key(candidateVerdictKey(verdict));
    json.integer(balance.owed.units);
    json.integer(balance.lastTurn);
    if (poolLoad || repLoad || deferred || state.presence != Presence::Online) {
        json.openObject();
        if (deferred)
            json.integerMember("deferred", balance.deferred.units);
        if (poolLoad) {
            json.name("pool");
            writeLoad(json, balance.load);
        }
        if (repLoad) {
            json.name("rep");
            writeLoad(json, state.load);
        }
        if (state.presence != Presence::Online)
            writePresence(json, state);
        json.closeObject();
    }
    json.closeArray();
}

void writePoolCandidates(JsonWriter& json, const EngineSnapshot& snapshot, const LedgerState& ledger,
                         const AssignAttempt& attempt)
{
    const auto reps = snapshot.routing().reps();
    const CompiledPool& pool = snapshot.routing().pools()[*attempt.pool];
    const PoolBalance& balance = ledger.pools[*attempt.pool];
    json.keyMember("pool", pool.id.text());
    json.integerMember("position", balance.position);
    if (attempt.value != 0) {
        json.name("value");
        json.number(attempt.value);
    }
    json.openArray("candidates");
    for (const Candidate& candidate : attempt.outcome.candidates) {
        const CompiledMember& member = pool.members[candidate.member];
        writeCandidate(json, pool, member, reps[member.rep], candidate.verdict,
                       balance.members[candidate.member], ledger.reps[member.rep]);
    }
    json.closeArray();
}

void writeAttempt(JsonWriter& json, const EngineSnapshot& snapshot, const LedgerState& ledger,
                  const AssignAttempt& attempt)
{
    json.openObject();
    json.keyMember("how", attemptKey(attempt.how));
    if (attempt.rep)
        json.keyMember("rep", snapshot.routing().reps()[*attempt.rep].id.text());
    if (attempt.assigned) {
        json.name("assigned");
        json.boolean(true);
    }
    if (attempt.how == AssignAttempt::How::Pool) {
        writePoolCandidates(json, snapshot, ledger, attempt);
    } else if (attempt.rep) {
        const LedgerState::RepState& state = ledger.reps[*attempt.rep];
        json.keyMember("verdict", candidateVerdictKey(attempt.verdict));
        writePresence(json, state);
        json.name("load");
        writeLoad(json, state.load);
        if (attempt.pool) {
            json.openObject("turn");
            writePoolCandidates(json, snapshot, ledger, attempt);
            json.closeObject();
        }
    }
    json.closeObject();
}

void writePath(JsonWriter& json, const EngineSnapshot& snapshot, const WalkResult& walk)
{
    json.openArray("path");
    for (const PathStep& step : walk.path) {
        const Tree& tree = snapshot.routing().trees()[step.tree];
        json.openArray();
        json.key(tree.id().text());
        json.key(tree.nodes()[step.node].id.text());
        json.key(step.port < 0 ? std::string_view()
                               : snapshot.routing().portName(step.tree, step.node, std::uint32_t(step.port)));
        if (step.verdictCount > 0 || step.assignment >= 0) {
            // A verdict is the number of the deciding leaf: bare when the branch failed, in brackets when it
            // held.
            json.openArray();
            for (std::uint32_t i = 0; i < step.verdictCount; ++i) {
                const Verdict verdict = walk.verdicts[step.firstVerdict + i];
                if (verdict.holds)
                    json.openArray();
                json.integer(verdict.leaf);
                if (verdict.holds)
                    json.closeArray();
            }
            json.closeArray();
        }
        if (step.assignment >= 0)
            json.integer(step.assignment);
        json.closeArray();
    }
    json.closeArray();
}

void writeWalk(JsonWriter& json, const EngineSnapshot& snapshot, const LedgerState& ledger,
               const WalkResult& walk)
{
    json.openObject();
    writePath(json, snapshot, walk);
    if (!walk.attempts.empty()) {
        json.openArray("attempts");
        for (const AssignAttempt& attempt : walk.attempts)
            writeAttempt(json, snapshot, ledger, attempt);
        json.closeArray();
    }
    if (!walk.fields.empty()) {
        json.openObject("fields");
        for (const FieldChange& change : walk.fields) {
            json.name(snapshot.catalogue().at(change.field).id.text());
            writeValue(json, change.value);
        }
        json.closeObject();
    }
    json.keyMember("end", walkEndKey(walk.end));
    if (!walk.disposition.empty())
        json.member("disposition", walk.disposition);
    if (walk.end == WalkResult::End::Holding) {
        json.member("queue", walk.holdQueue);
        json.instantMember("retryAt", walk.retryAt);
        json.instantMember("expiresAt", walk.expiresAt);
    }
    json.closeObject();
}

} // namespace

void beginTrace(const EngineSnapshot& snapshot, const DecisionInput& input, const Facts& facts,
                std::string& out)
{
    out.clear();
    JsonWriter json(out);
    json.openObject();
    json.integerMember("v", 1);
    json.instantMember("at", input.at);
    json.keyMember("cause", causeKey(input.cause));
    json.integerMember("lead", input.lead.id.value);
    json.keyMember("stageBefore", stageKey(input.lead.stage));
    writeSurroundings(json, snapshot, input);
    writeFacts(json, snapshot, facts);
    writeActivities(json, input.activities);
}

void finishTrace(const EngineSnapshot& snapshot, const LedgerState& ledger, const Decision& decision,
                 std::string& out)
{
    JsonWriter json(out, /*continuing=*/true);
    writeScore(json, snapshot, decision.score);
    if (!decision.gates.empty()) {
        json.openArray("gates");
        for (const ScoringRules::GateResult& passed : decision.gates)
            json.key(snapshot.scoring().gates()[passed.gate].id.text());
        json.closeArray();
    }
    json.keyMember("stage", stageKey(decision.stage));
    json.openArray("walks");
    for (std::size_t i = 0; i < decision.walkCount; ++i)
        writeWalk(json, snapshot, ledger, decision.walks[i]);
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
