// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/trace_walk.h"

#include "core/assignment/presence.h"
#include "core/assignment/strategy.h"
#include "core/base/json_writer.h"
#include "core/handoff/decide.h"
#include "core/handoff/trace.h"

namespace baton {

void writeTraceInstant(JsonWriter& json, Instant instant)
{
    json.openObject();
    json.instantMember("instant", instant);
    json.closeObject();
}

void writeTraceChoices(JsonWriter& json, std::span<const std::string> choices)
{
    json.openArray();
    for (const std::string& choice : choices)
        json.text(choice);
    json.closeArray();
}

void writeTraceValue(JsonWriter& json, const Value& value)
{
    struct Visitor {
        JsonWriter& json;
        void operator()(std::monostate) const { json.null(); }
        void operator()(const std::string& text) const { json.text(text); }
        void operator()(double number) const { json.number(number); }
        void operator()(bool yes) const { json.boolean(yes); }
        void operator()(Instant instant) const { writeTraceInstant(json, instant); }
        void operator()(const MultiChoice& choices) const { writeTraceChoices(json, choices); }
    };
    std::visit(Visitor{json}, value);
}

namespace {

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

/// [rep, owed, last turn, verdict unless another's turn came first, {further inputs, where they can matter}]
void writeCandidate(JsonWriter& json, const CompiledPool& pool, const CompiledMember& member,
                    const CompiledRep& rep, CandidateVerdict verdict, const MemberBalance& balance,
                    const LedgerState::RepState& state)
{
    const bool readsLoads = pool.strategy->readsLoads;
    const bool poolLoad = (member.caps != Caps() || readsLoads) && balance.load != Load();
    const bool repLoad = (rep.caps != Caps() || readsLoads) && state.load != Load();
    const bool deferred = balance.deferred != Credit();
    json.openArray();
    json.key(rep.id.text());
    json.integer(balance.owed.units);
    json.integer(balance.lastTurn);
    if (verdict != CandidateVerdict::LessOwed)
        json.key(candidateVerdictKey(verdict));
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
    const bool byName = attempt.how != AssignAttempt::How::Pool;
    json.openObject();
    if (byName)
        json.keyMember("how", attemptKey(attempt.how));
    if (attempt.rep)
        json.keyMember("rep", snapshot.routing().reps()[*attempt.rep].id.text());
    if (byName && attempt.assigned) {
        json.name("assigned");
        json.boolean(true);
    }
    if (!byName) {
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

/// A branch that failed is the number of the leaf that decided, several in a row because of one leaf are
/// [leaf, count]; the branch that held, always the last, is [leaf].
void writeVerdicts(JsonWriter& json, std::span<const Verdict> verdicts)
{
    json.openArray();
    for (std::size_t i = 0; i < verdicts.size();) {
        const Verdict verdict = verdicts[i];
        const std::size_t first = i++;
        while (!verdict.holds && i < verdicts.size() && verdicts[i] == verdict)
            ++i;
        if (!verdict.holds && i == first + 1) {
            json.integer(verdict.leaf);
            continue;
        }
        json.openArray();
        json.integer(verdict.leaf);
        if (!verdict.holds)
            json.integer(std::int64_t(i - first));
        json.closeArray();
    }
    json.closeArray();
}

/// [node, port, [verdicts], attempt], as far as there is something to say.
void writeStep(JsonWriter& json, const EngineSnapshot& snapshot, const WalkResult& walk, const PathStep& step)
{
    json.openArray();
    json.key(snapshot.routing().trees()[step.tree].nodes()[step.node].id.text());
    if (step.port >= 0)
        json.key(snapshot.routing().portName(step.tree, step.node, std::uint32_t(step.port)));
    if (step.verdictCount > 0)
        writeVerdicts(json, std::span(walk.verdicts).subspan(step.firstVerdict, step.verdictCount));
    if (step.assignment >= 0)
        json.integer(step.assignment);
    json.closeArray();
}

void writePath(JsonWriter& json, const EngineSnapshot& snapshot, const WalkResult& walk)
{
    json.openArray("path");
    std::optional<std::uint32_t> tree;
    for (const PathStep& step : walk.path) {
        if (tree != step.tree)
            json.key(snapshot.routing().trees()[step.tree].id().text());
        tree = step.tree;
        writeStep(json, snapshot, walk, step);
    }
    json.closeArray();
}

} // namespace

void writeTraceWalk(JsonWriter& json, const EngineSnapshot& snapshot, const LedgerState& ledger,
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
        json.openArray("fields"); // the same one can be set again
        for (const FieldChange& change : walk.fields) {
            json.openArray();
            json.key(snapshot.catalogue().at(change.field).id.text());
            writeTraceValue(json, change.value);
            json.closeArray();
        }
        json.closeArray();
    }
    if (walk.end != WalkResult::End::Ended)
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

} // namespace baton
