// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/hand_assigner.h"

#include "core/handoff/trace.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace baton {

namespace {

void uncount(const EngineSnapshot& snapshot, const AssignAttempt& attempt, Instant at, LedgerState& ledger)
{
    const Zone& zone = snapshot.routing().reps()[*attempt.rep].calendar.zone();
    uncountPeriods(ledger.reps[*attempt.rep].load, zone, at);
    if (attempt.pool)
        uncountPeriods(ledger.pools[*attempt.pool].members[*attempt.outcome.member].load, zone, at);
}

bool isOver(const Caps& caps, const Load& load)
{
    return caps.open && load.open > *caps.open;
}

/// With the new assignment counted.
bool isOverOpenCap(const EngineSnapshot& snapshot, const AssignAttempt& attempt, const LedgerState& ledger)
{
    const RoutingRules& routing = snapshot.routing();
    if (isOver(routing.reps()[*attempt.rep].caps, ledger.reps[*attempt.rep].load))
        return true;
    if (!attempt.pool)
        return false;
    const std::uint32_t member = *attempt.outcome.member;
    return isOver(routing.pools()[*attempt.pool].members[member].caps,
                  ledger.pools[*attempt.pool].members[member].load);
}

} // namespace

Result<void> HandAssigner::begin()
{
    auto snapshot = m_session.snapshot(m_session.now());
    if (!snapshot)
        return snapshot.error();
    m_snapshot = *std::move(snapshot);
    return m_ledger.load(*m_snapshot, m_session.now());
}

/// What the score needs beyond the row.
Result<void> HandAssigner::gather(const LeadRow& row)
{
    auto activities = m_session.repositories().activities.ofLead(row.lead.id);
    if (!activities)
        return activities.error();
    m_activities = *std::move(activities);
    const auto kinds = m_snapshot->activityKinds();
    const bool any = !kinds.empty() && kinds.front() == "*";
    std::erase_if(m_activities, [&](const Activity& activity) {
        return !any && !std::ranges::binary_search(kinds, activity.kind);
    });
    m_account.reset();
    if (!row.lead.account)
        return {};
    auto account = m_session.repositories().accounts.find(*row.lead.account);
    if (!account)
        return account.error();
    m_account = *std::move(account);
    return {};
}

Result<HandAssigner::Given> HandAssigner::give(LeadRow& row, const Choice& chosen)
{
    BATON_TRY(gather(row));
    const RoutingRules& routing = m_snapshot->routing();
    HandChoice choice{m_session.actor().login, *routing.repIndex(chosen.rep), {}, chosen.costsTurn};
    if (chosen.pool)
        choice.pool = routing.poolIndex(*chosen.pool);
    const DecisionInput input{.lead = row.lead,
                              .activities = m_activities,
                              .account = m_account ? &*m_account : nullptr,
                              .cause = Cause::Hand,
                              .at = m_session.now(),
                              .choice = &choice};
    decide(*m_snapshot, input, m_ledger.state(), m_facts, m_decision, &m_trace);
    applyToLedger(*m_snapshot, input, m_decision, m_ledger.state());
    const AssignAttempt& attempt = *m_decision.assignment();
    if (chosen.restores)
        uncount(*m_snapshot, attempt, input.at, m_ledger.state());
    row.scoreMilli = m_decision.score.total.milli;
    row.grade = m_decision.score.grade;
    const auto id = m_session.repositories().decisions.insert({{},
                                                               row.lead.id,
                                                               input.at,
                                                               m_snapshot->playbookVersion(),
                                                               m_snapshot->rosterVersion(),
                                                               std::string(causeKey(Cause::Hand)),
                                                               m_trace});
    if (!id)
        return id.error();
    // Of who gets back what was theirs the day's count, and the verdict, has that turn in it already.
    const bool byOverride = chosen.restores ? isOverOpenCap(*m_snapshot, attempt, m_ledger.state())
                                            : attempt.verdict != CandidateVerdict::Chosen;
    BATON_TRY(write(row, choice, *id, byOverride));
    Given given{*id, byOverride, {}};
    if (chosen.costsTurn)
        given.position = m_ledger.state().pools[*choice.pool].position;
    return given;
}

Result<void> HandAssigner::write(const LeadRow& row, const HandChoice& choice, DecisionId decision,
                                 bool byOverride)
{
    const AssignAttempt& attempt = *m_decision.assignment();
    const RoutingRules& routing = m_snapshot->routing();
    AssignmentRow assignment;
    assignment.decision = decision;
    assignment.lead = row.lead.id;
    assignment.rep = routing.reps()[choice.rep].id;
    assignment.how = attemptKey(attempt.how);
    assignment.actor = choice.by;
    assignment.value = attempt.value;
    assignment.openedAt = m_session.now();
    assignment.byOverride = byOverride;
    if (!attempt.pool)
        return m_session.repositories().assignments.open(assignment);
    const CompiledPool& pool = routing.pools()[*attempt.pool];
    assignment.pool = pool.id;
    assignment.ledgerPool = pool.id;
    assignment.position = m_ledger.state().pools[*attempt.pool].position;
    m_entries.clear();
    for (const Booking& booking : attempt.outcome.bookings)
        m_entries.push_back(
            {routing.reps()[pool.members[booking.member].rep].id.text(), booking.reason, booking.amount});
    appendLedgerJson(assignment.entries, m_entries);
    return m_session.repositories().assignments.open(assignment);
}

Result<void> HandAssigner::finish()
{
    return m_ledger.storeChanges(*m_snapshot);
}

} // namespace baton
