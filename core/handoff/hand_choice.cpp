// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/hand_choice.h"

#include "core/handoff/decide.h"

#include <algorithm>

namespace baton {

namespace {

/// The pool's books, with or without a turn; those who could have taken the lead stand in the trace.
void bookOutOf(const CompiledPool& pool, std::uint32_t member, const EngineSnapshot& snapshot,
               const DecisionInput& input, const LedgerState& ledger, const Facts& facts,
               AssignAttempt& attempt, bool traced)
{
    const AssignmentRequest request{input.at, {}, {}, attempt.value};
    chargeTurn(pool, snapshot.routing().reps(), facts, request, ledger.pools[*attempt.pool], ledger.reps,
               member, traced, attempt.outcome);
    attempt.outcome.costsTurn = input.choice->costsTurn;
    if (!attempt.outcome.costsTurn)
        attempt.outcome.bookings.clear();
}

} // namespace

void choose(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
            Facts& facts, Decision& decision, bool traced)
{
    const HandChoice& choice = *input.choice;
    const CompiledRep& rep = snapshot.routing().reps()[choice.rep];
    if (decision.walks.empty())
        decision.walks.emplace_back();
    WalkResult& walk = decision.walks[decision.walkCount++];
    walk.clear();
    AssignAttempt& attempt = walk.attempts.emplace_back();
    attempt.how = AssignAttempt::How::Manual;
    attempt.rep = choice.rep;
    attempt.assigned = true;
    const CompiledMember* member = nullptr;
    const MemberBalance* balance = nullptr;
    if (choice.pool) {
        const CompiledPool& pool = snapshot.routing().pools()[*choice.pool];
        const auto found = std::ranges::find(pool.members, choice.rep, &CompiledMember::rep);
        const auto index = std::uint32_t(found - pool.members.begin());
        attempt.pool = choice.pool;
        attempt.value = valueIn(pool, facts);
        member = &*found;
        balance = &ledger.pools[*choice.pool].members[index];
        bookOutOf(pool, index, snapshot, input, ledger, facts, attempt, traced);
    }
    const auto cap = capInTheWay(rep, ledger.reps[choice.rep], member, balance, input.at);
    attempt.verdict = cap.value_or(CandidateVerdict::Chosen);
    walk.assigned = 0;
    decision.newOwner = choice.rep;
}

} // namespace baton
