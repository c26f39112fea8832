// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/walk.h"

#include "core/fields/standard_fields.h"
#include "core/routing/routing_rules.h"

#include <algorithm>

namespace baton {

namespace {

std::span<const std::uint32_t> holdersFor(Pool::Sticky sticky, const WalkInput& input)
{
    switch (sticky) {
    case Pool::Sticky::Account:
        return input.stickyByAccount;
    case Pool::Sticky::EmailDomain:
        return input.stickyByDomain;
    case Pool::Sticky::No:
        break;
    }
    return {};
}

/// Who of the pool the lead sticks to. Members who have left are passed over: they will not come back to it,
/// unlike who is merely away.
std::optional<std::uint32_t> stickyRep(const CompiledPool& pool, std::span<const CompiledRep> reps,
                                       const WalkInput& input)
{
    for (const std::uint32_t rep : holdersFor(pool.sticky, input)) {
        if (reps[rep].active &&
            std::ranges::find(pool.members, rep, &CompiledMember::rep) != pool.members.end())
            return rep;
    }
    return std::nullopt;
}

} // namespace

void WalkResult::clear()
{
    end = End::Ended;
    disposition = {};
    holdQueue = {};
    tree = 0;
    resumeNode = 0;
    retryAt.reset();
    expiresAt.reset();
    expiredNode = 0;
    assigned.reset();
    stage.reset();
    fields.clear();
    path.clear();
    verdicts.clear();
    for (AssignAttempt& attempt : attempts) {
        if (attempt.pool)
            spare.push_back(std::move(attempt.outcome));
    }
    attempts.clear();
}

Walk::Walk(const RoutingRules& rules, const FactBinder& binder, const WalkInput& input,
           const LedgerState& ledger, Facts& facts, WalkResult& result, bool traced)
    : m_rules(rules),
      m_binder(binder),
      m_input(input),
      m_ledger(ledger),
      m_facts(facts),
      m_result(result),
      m_traced(traced)
{
}

std::size_t Walk::firstTraced(const ProgramChain& branches)
{
    std::size_t tested = 0;
    for (const Program& branch : branches.programs()) {
        const Verdict verdict = branch.judge(m_facts);
        m_result.verdicts.push_back(verdict);
        if (verdict.holds)
            break;
        ++tested;
    }
    return tested;
}

void Walk::took(std::uint32_t rep)
{
    AssignAttempt& attempt = m_result.attempts.back();
    attempt.rep = rep;
    attempt.assigned = true;
    m_result.assigned = m_result.attempts.size() - 1;
}

void Walk::usePool(std::uint32_t pool, AssignAttempt& attempt)
{
    attempt.pool = pool;
    if (m_result.spare.empty())
        return;
    attempt.outcome = std::move(m_result.spare.back());
    m_result.spare.pop_back();
}

void Walk::bookTurn(std::uint32_t pool, AssignAttempt& attempt)
{
    const CompiledPool& from = m_rules.pools()[pool];
    const auto payer = std::find_if(from.members.begin(), from.members.end(),
                                    [&](const CompiledMember& member) { return member.rep == attempt.rep; });
    if (payer == from.members.end())
        return;
    usePool(pool, attempt);
    const AssignmentRequest request{m_input.at, {}, m_input.excludedReps, 0};
    chargeTurn(from, m_rules.reps(), m_facts, request, m_ledger.pools[pool], m_ledger.reps,
               std::uint32_t(payer - from.members.begin()), m_traced, attempt.outcome);
}

bool Walk::assignFromPool(std::uint32_t pool)
{
    if (m_result.assigned)
        return false;
    const CompiledPool& from = m_rules.pools()[pool];
    AssignAttempt& attempt = m_result.attempts.emplace_back();
    usePool(pool, attempt);
    attempt.value = valueIn(from, m_facts);
    const AssignmentRequest request{m_input.at, stickyRep(from, m_rules.reps(), m_input),
                                    m_input.excludedReps, attempt.value};
    assign(from, m_rules.reps(), m_facts, request, m_ledger.pools[pool], m_ledger.reps, m_traced,
           attempt.outcome);
    if (attempt.outcome.member)
        took(from.members[*attempt.outcome.member].rep);
    return attempt.assigned;
}

bool Walk::assignToRep(std::uint32_t rep, AssignAttempt::How how, const AvailabilityPolicy& policy,
                       std::optional<std::uint32_t> turnPool)
{
    if (m_result.assigned)
        return false;
    const bool excluded = std::binary_search(m_input.excludedReps.begin(), m_input.excludedReps.end(), rep);
    AssignAttempt& attempt = m_result.attempts.emplace_back();
    attempt.how = how;
    attempt.rep = rep;
    attempt.availability = policy;
    const auto obstacle = obstacleOf(m_rules.reps()[rep], m_ledger.reps[rep], policy, m_input.at);
    const auto verdict = obstacle.value_or(CandidateVerdict::Chosen);
    attempt.verdict =
        excluded && verdict != CandidateVerdict::Inactive ? CandidateVerdict::Excluded : verdict;
    if (attempt.verdict != CandidateVerdict::Chosen)
        return false;
    took(rep);
    if (turnPool)
        bookTurn(*turnPool, attempt);
    return attempt.assigned;
}

void Walk::setField(FieldIndex field, Value value)
{
    m_result.fields.push_back({field, value});
    m_binder.set(m_facts, field, std::move(value));
}

void Walk::setStage(Stage stage)
{
    m_result.stage = stage;
    m_binder.set(m_facts, fields::LifecycleStage, std::string(stageKey(stage)));
}

void Walk::hold(std::string_view queue, std::optional<std::chrono::seconds> expiresAfter)
{
    m_result.holdQueue = queue;
    if (expiresAfter)
        m_result.expiresAt = m_input.at + *expiresAfter;
}

void Walk::end(std::string_view disposition)
{
    m_result.disposition = disposition;
}

} // namespace baton
