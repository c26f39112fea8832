// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/replay.h"

#include <algorithm>

namespace baton {

namespace {

std::optional<std::uint32_t> indexOf(const EngineSnapshot& snapshot, const std::string& rep)
{
    const auto id = RepId::make(rep);
    return id ? snapshot.routing().repIndex(*id) : std::nullopt;
}

/// Those that the snapshot knows, in the same order.
std::vector<std::uint32_t> indexesOf(const EngineSnapshot& snapshot, const std::vector<std::string>& reps)
{
    std::vector<std::uint32_t> indexes;
    for (const std::string& rep : reps) {
        if (const auto index = indexOf(snapshot, rep))
            indexes.push_back(*index);
    }
    return indexes;
}

bool restoreReps(const EngineSnapshot& snapshot, const std::vector<Trace::Candidate>& candidates,
                 LedgerState& ledger)
{
    for (const Trace::Candidate& candidate : candidates) {
        const auto rep = snapshot.routing().repIndex(candidate.rep);
        if (!rep)
            return false;
        ledger.reps[*rep].presence = candidate.presence;
        ledger.reps[*rep].backAt = candidate.backAt;
        if (candidate.repLoad != Load())
            ledger.reps[*rep].load = candidate.repLoad;
    }
    return true;
}

bool restorePool(const EngineSnapshot& snapshot, const std::string& pool, std::int64_t position,
                 const std::vector<Trace::Candidate>& candidates, LedgerState& ledger)
{
    const auto id = PoolId::make(pool);
    const auto index = id ? snapshot.routing().poolIndex(*id) : std::nullopt;
    if (!index || snapshot.routing().pools()[*index].members.size() != candidates.size())
        return false;
    PoolBalance& balance = ledger.pools[*index];
    balance.position = position;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        balance.members[i] = candidates[i].balance;
    return restoreReps(snapshot, candidates, ledger);
}

/// Puts the balances and loads that an attempt looked at back into the ledger.
bool restore(const EngineSnapshot& snapshot, const Trace::Attempt& attempt, LedgerState& ledger)
{
    if (attempt.how == AssignAttempt::How::Pool)
        return restorePool(snapshot, attempt.pool, attempt.position, attempt.candidates, ledger);
    const auto& turn = attempt.turn;
    return restoreReps(snapshot, attempt.candidates, ledger) &&
           (!turn || restorePool(snapshot, turn->pool, turn->position, turn->candidates, ledger));
}

WalkInput walkInputOf(const EngineSnapshot& snapshot, const Trace& trace)
{
    WalkInput input;
    input.owner = indexOf(snapshot, trace.ownerBefore);
    input.previousOwner = indexOf(snapshot, trace.previousOwner);
    input.accountOwner = indexOf(snapshot, trace.accountOwner);
    input.stickyByAccount = indexesOf(snapshot, trace.stickyByAccount);
    input.stickyByDomain = indexesOf(snapshot, trace.stickyByDomain);
    input.excludedReps = indexesOf(snapshot, trace.excluded);
    return input;
}

std::optional<HandChoice> choiceOf(const EngineSnapshot& snapshot, const Trace::Choice& choice)
{
    const auto rep = indexOf(snapshot, choice.rep);
    if (!rep)
        return std::nullopt;
    HandChoice made{choice.by, *rep, {}, choice.costsTurn};
    if (choice.pool.empty())
        return made;
    const auto pool = PoolId::make(choice.pool);
    made.pool = pool ? snapshot.routing().poolIndex(*pool) : std::nullopt;
    if (!made.pool)
        return std::nullopt;
    const auto& members = snapshot.routing().pools()[*made.pool].members;
    const bool isMember = std::ranges::find(members, made.rep, &CompiledMember::rep) != members.end();
    return isMember ? std::optional(made) : std::nullopt;
}

} // namespace

namespace {

/// Before format 3 a trace did not say which gate had raised the lead; but a gate that let it fall had.
std::string gateFallenBy(const EngineSnapshot& snapshot, const Trace& trace)
{
    const auto gates = snapshot.scoring().gates();
    const auto first = std::ranges::find_if(gates, [&](const Gate& gate) {
        return !trace.gates.empty() && gate.id.text() == trace.gates.front();
    });
    return first != gates.end() && first->to == trace.stageBefore ? first->id.text() : std::string();
}

/// What a trace says in any format: when a hold was tried again has been told more exactly since.
Trace withoutWhatIsNew(Trace trace)
{
    trace.raisedBy.clear();
    trace.dueAt.reset();
    for (Trace::Walk& walk : trace.walks)
        walk.retryAt.reset();
    return trace;
}

} // namespace

void bindTrace(const EngineSnapshot& snapshot, const Trace& trace, Lead& lead, Facts& facts)
{
    lead.id = trace.lead;
    lead.stage = trace.stageBefore;
    lead.raisedBy = trace.raisedBy.empty() ? gateFallenBy(snapshot, trace) : trace.raisedBy;
    lead.owner = RepId::make(trace.ownerBefore);
    lead.previousOwner = RepId::make(trace.previousOwner);
    snapshot.binder().bind(lead, trace.activities, nullptr, trace.at, facts);
    for (const FieldIndex field : snapshot.binder().needed()) {
        const Value* const value = trace.facts.find(snapshot.catalogue().at(field).id.text());
        snapshot.binder().set(facts, field, value ? *value : Value());
    }
}

std::string replay(const EngineSnapshot& snapshot, const Trace& trace)
{
    Lead lead;
    Facts facts;
    bindTrace(snapshot, trace, lead, facts);
    LedgerState ledger = snapshot.emptyLedger();
    for (const Trace::Walk& walk : trace.walks) {
        for (const Trace::Attempt& attempt : walk.attempts) {
            if (!restore(snapshot, attempt, ledger))
                return {};
        }
    }
    DecisionInput input{lead,    trace.activities, nullptr, trace.cause, {}, walkInputOf(snapshot, trace),
                        trace.at};
    if (!trace.resumeTree.empty()) {
        const auto tree = TreeId::make(trace.resumeTree);
        const auto node = NodeId::make(trace.resumeNode);
        if (tree && node)
            input.resume = snapshot.routing().find(*tree, *node);
        if (!input.resume)
            return {};
    }
    const auto choice = trace.choice ? choiceOf(snapshot, *trace.choice) : std::nullopt;
    if (trace.choice && !choice)
        return {};
    input.choice = choice ? &*choice : nullptr;
    Decision decision;
    std::string text;
    decideBound(snapshot, input, ledger, facts, decision, &text);
    return text;
}

bool comesOutAgain(const EngineSnapshot& snapshot, std::string_view stored)
{
    const auto trace = readTrace(stored);
    if (!trace)
        return false;
    const std::string again = replay(snapshot, *trace);
    if (stored.starts_with(R"({"v":3,)"))
        return again == stored;
    const auto anew = readTrace(again);
    return anew && withoutWhatIsNew(*anew) == withoutWhatIsNew(*trace);
}

} // namespace baton
