// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/assign.h"

#include "core/assignment/accrual.h"
#include "core/assignment/standing.h"
#include "core/assignment/strategy.h"

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

/// What assign() and chargeTurn() look at, by one name.
struct Situation {
    const CompiledPool& pool;
    std::span<const CompiledRep> reps;
    const Facts& facts;
    const AssignmentRequest& request;
    const PoolBalance& balance;
    std::span<const LedgerState::RepState> repStates;
};

void judgeMembers(const Situation& now, bool wantCandidates, AssignmentOutcome& outcome)
{
    for (std::uint32_t index = 0; index < now.pool.members.size(); ++index) {
        const CompiledMember& member = now.pool.members[index];
        const MemberBalance& balance = now.balance.members[index];
        const LedgerState::RepState& state = now.repStates[member.rep];
        const Standing standing =
            standingOf(now.pool, member, balance, now.reps[member.rep], state, now.facts, now.request);
        if (!standing.obstacle)
            outcome.available.push_back(index);
        else if (standing.away)
            outcome.away.push_back(index);
        if (wantCandidates) {
            const auto verdict = standing.obstacle.value_or(CandidateVerdict::LessOwed);
            outcome.candidates.push_back({index, verdict, balance, state.load, state.presence});
        }
    }
}

std::optional<std::uint32_t> stickyMember(const Situation& now, const AssignmentOutcome& outcome)
{
    if (now.pool.sticky == Pool::Sticky::No || !now.request.stickyRep)
        return std::nullopt;
    for (const std::uint32_t member : outcome.available) {
        if (now.pool.members[member].rep == *now.request.stickyRep)
            return member;
    }
    return std::nullopt;
}

std::uint32_t memberByStrategy(const Situation& now, const AssignmentOutcome& outcome)
{
    const double value = std::isfinite(now.request.value) ? now.request.value : 0.0;
    const StrategyInput input{now.pool, outcome.available, outcome.owed, now.balance, now.repStates, value};
    return outcome.available[now.pool.strategy->choose(input)];
}

void payFor(std::uint32_t member, AssignmentOutcome& outcome)
{
    outcome.bookings.push_back({member, Booking::Reason::Assigned, {-Credit::kLead}});
}

void markChosen(bool sticky, AssignmentOutcome& outcome)
{
    for (Candidate& candidate : outcome.candidates) {
        if (candidate.member == *outcome.member)
            candidate.verdict = sticky ? CandidateVerdict::ChosenSticky : CandidateVerdict::Chosen;
        else if (sticky && candidate.verdict == CandidateVerdict::LessOwed)
            candidate.verdict = CandidateVerdict::StickyElsewhere;
    }
}

} // namespace

double valueIn(const CompiledPool& pool, const Facts& facts)
{
    if (!pool.valueField)
        return 0;
    const Slot& slot = facts.at(*pool.valueField);
    return slot.kind == Slot::Kind::Number ? std::clamp(slot.number, -kMostValue, kMostValue) : 0;
}

void AssignmentOutcome::clear()
{
    member.reset();
    costsTurn = true;
    bookings.clear();
    candidates.clear();
    available.clear();
    away.clear();
    owed.clear();
}

void assign(const CompiledPool& pool, std::span<const CompiledRep> reps, const Facts& facts,
            const AssignmentRequest& request, const PoolBalance& balance,
            std::span<const LedgerState::RepState> repStates, bool wantCandidates, AssignmentOutcome& outcome)
{
    const Situation now{pool, reps, facts, request, balance, repStates};
    outcome.clear();
    judgeMembers(now, wantCandidates, outcome);
    if (outcome.available.empty())
        return;
    const auto sticky = stickyMember(now, outcome);
    outcome.costsTurn = !sticky || pool.stickyCostsTurn;
    if (outcome.costsTurn)
        accrueLead(pool, balance, outcome);
    outcome.member = sticky ? *sticky : memberByStrategy(now, outcome);
    if (outcome.costsTurn)
        payFor(*outcome.member, outcome);
    markChosen(sticky.has_value(), outcome);
}

void chargeTurn(const CompiledPool& pool, std::span<const CompiledRep> reps, const Facts& facts,
                const AssignmentRequest& request, const PoolBalance& balance,
                std::span<const LedgerState::RepState> repStates, std::uint32_t member, bool wantCandidates,
                AssignmentOutcome& outcome)
{
    const Situation now{pool, reps, facts, request, balance, repStates};
    outcome.clear();
    judgeMembers(now, wantCandidates, outcome);
    std::erase(outcome.away, member);
    const auto place = std::lower_bound(outcome.available.begin(), outcome.available.end(), member);
    if (place == outcome.available.end() || *place != member)
        outcome.available.insert(place, member);
    accrueLead(pool, balance, outcome);
    outcome.member = member;
    payFor(member, outcome);
    markChosen(false, outcome);
}

} // namespace baton
