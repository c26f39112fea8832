// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/decision_writer.h"

#include "core/base/earlier.h"
#include "core/base/json_writer.h"
#include "core/handoff/trace.h"
#include "core/runtime/actor.h"
#include "core/storage/fail_point.h"
#include "core/storage/repositories.h"

namespace baton {

namespace {

bool setsFields(const Decision& decision)
{
    for (std::size_t i = 0; i < decision.walkCount; ++i) {
        if (!decision.walks[i].fields.empty())
            return true;
    }
    return false;
}

std::string_view eventKind(const Decision& decision)
{
    if (decision.newOwner)
        return "assigned";
    switch (decision.state) {
    case LeadState::Held:
        return "held";
    case LeadState::Ended:
        return "ended";
    default:
        return "scored";
    }
}

/// Where a lead goes on that waited too long; empty where it waits without end.
std::string expiredNodeOf(const Tree& tree, const WalkResult& walk)
{
    return walk.expiresAt ? tree.nodes()[walk.expiredNode].id.text() : std::string();
}

/// A retry that found nobody again: the lead goes on waiting where it was, and its time there is not counted
/// anew.
bool waitsOn(const EngineSnapshot& snapshot, const DecisionInput& input, const Decision& decision,
             const JourneyRow* journey)
{
    if (decision.state != LeadState::Held || !journey || input.cause != Cause::Retry)
        return false;
    const WalkResult& walk = *decision.lastWalk();
    const Tree& tree = snapshot.routing().trees()[walk.tree];
    return journey->holdQueue == walk.holdQueue && journey->tree == tree.id().text() &&
           journey->node == tree.nodes()[walk.resumeNode].id.text() &&
           journey->expiredNode == expiredNodeOf(tree, walk);
}

/// Nobody is asked again sooner: a pool that looks available and takes nobody must not keep the engine
/// spinning.
constexpr std::chrono::minutes kSoonestRetry{1};

/// What the decision says about the lead's row.
void updateRow(const EngineSnapshot& snapshot, const DecisionInput& input, const Decision& decision,
               LeadRow& row)
{
    // What moves is looked at by whoever put it off.
    if (decision.newOwner || decision.state != row.state || decision.stage != row.lead.stage)
        row.snoozedUntil.reset();
    row.state = decision.state;
    row.lead.stage = decision.stage;
    row.lead.raisedBy = decision.raisedBy;
    row.disposition = decision.disposition;
    row.updatedAt = input.at;
    row.scoreMilli = decision.score.total.milli;
    row.grade = decision.score.grade;
    if (decision.newOwner) {
        if (row.lead.owner)
            row.lead.previousOwner = row.lead.owner;
        row.lead.owner = snapshot.routing().reps()[*decision.newOwner].id;
    }
    for (std::size_t i = 0; i < decision.walkCount; ++i) {
        for (const FieldChange& change : decision.walks[i].fields)
            row.lead.values.set(snapshot.catalogue().at(change.field).id.text(), change.value);
    }
}

} // namespace

/// When the lead is looked at again, and whether it is still put off.
void DecisionWriter::settleDue(const EngineSnapshot& snapshot, const DecisionInput& input,
                               const Decision& decision, const JourneyRow* journey, LeadRow& row) const
{
    if (row.snoozedUntil && *row.snoozedUntil <= input.at)
        row.snoozedUntil.reset();
    std::optional<Instant> due = decision.dueAt;
    if (waitsOn(snapshot, input, decision, journey))
        due = earlier(decision.lastWalk()->retryAt, journey->expiresAt);
    if (decision.state == LeadState::Held)
        due = earlier(due, m_rosterEnd);
    due = earlier(due, earlier(decision.scoreMovesAt, row.snoozedUntil));
    if (due && *due <= input.at)
        due = input.at + kSoonestRetry;
    row.dueAt = due;
}

bool DecisionWriter::changesAnything(const EngineSnapshot& snapshot, const DecisionInput& input,
                                     const Decision& decision, const JourneyRow* journey, const LeadRow& row)
{
    if (!row.scoreMilli || decision.newOwner || setsFields(decision))
        return true;
    if (decision.state == LeadState::Held && !waitsOn(snapshot, input, decision, journey))
        return true;
    return decision.state != row.state || decision.stage != row.lead.stage ||
           decision.raisedBy != row.lead.raisedBy || decision.score.total.milli != *row.scoreMilli ||
           decision.disposition != row.disposition;
}

Result<void> DecisionWriter::write(const EngineSnapshot& snapshot, const DecisionInput& input,
                                   const Decision& decision, const LedgerState& ledger,
                                   const std::string& trace, const JourneyRow* journey, LeadRow& row,
                                   RowIs rowIs)
{
    const auto id = m_repositories->decisions.insert({{},
                                                      row.lead.id,
                                                      input.at,
                                                      snapshot.playbookVersion(),
                                                      snapshot.rosterVersion(),
                                                      std::string(causeKey(input.cause)),
                                                      trace});
    if (!id)
        return id.error();
    BATON_FAIL_POINT("decision.after_insert");
    updateRow(snapshot, input, decision, row);
    settleDue(snapshot, input, decision, journey, row);
    BATON_TRY(writeEvent(snapshot, input, decision, *id, row));
    BATON_FAIL_POINT("decision.after_event");
    BATON_TRY(storeRow(decision, row, rowIs));
    BATON_TRY(writeAssignment(snapshot, input, decision, ledger, *id));
    BATON_FAIL_POINT("decision.after_assignment");
    if (decision.state == LeadState::Held)
        return writeJourney(snapshot, input, decision, journey);
    return journey ? m_repositories->journeys.remove(row.lead.id) : Result<void>();
}

Result<void> DecisionWriter::storeRow(const Decision& decision, const LeadRow& row, RowIs rowIs)
{
    if (rowIs == RowIs::New)
        return m_repositories->leads.insert(row);
    return setsFields(decision) ? m_repositories->leads.update(row)
                                : m_repositories->leads.updateProgress(row);
}

Result<void> DecisionWriter::postpone(const EngineSnapshot& snapshot, const DecisionInput& input,
                                      const Decision& decision, const JourneyRow* journey, LeadRow& row)
{
    settleDue(snapshot, input, decision, journey, row);
    row.updatedAt = input.at;
    return m_repositories->leads.postpone(row);
}

Result<void> DecisionWriter::writeAssignment(const EngineSnapshot& snapshot, const DecisionInput& input,
                                             const Decision& decision, const LedgerState& ledger,
                                             DecisionId id)
{
    const AssignAttempt* const attempt = decision.assignment();
    if (!attempt)
        return {};
    const auto reps = snapshot.routing().reps();
    AssignmentRow& row = m_assignment;
    row.decision = id;
    row.lead = input.lead.id;
    row.rep = reps[*decision.newOwner].id;
    row.how = attemptKey(attempt->how);
    row.actor = Actor::engine().login;
    row.value = attempt->value;
    row.openedAt = input.at;
    row.pool.reset();
    row.ledgerPool.reset();
    row.entries.clear();
    if (attempt->pool) {
        const CompiledPool& pool = snapshot.routing().pools()[*attempt->pool];
        if (attempt->how == AssignAttempt::How::Pool)
            row.pool = pool.id;
        row.ledgerPool = pool.id;
        row.position = ledger.pools[*attempt->pool].position;
        m_entries.clear();
        for (const Booking& booking : attempt->outcome.bookings)
            m_entries.push_back(
                {reps[pool.members[booking.member].rep].id.text(), booking.reason, booking.amount});
        appendLedgerJson(row.entries, m_entries);
    }
    return m_repositories->assignments.open(row);
}

Result<void> DecisionWriter::writeJourney(const EngineSnapshot& snapshot, const DecisionInput& input,
                                          const Decision& decision, const JourneyRow* before)
{
    const WalkResult& walk = *decision.lastWalk();
    const Tree& tree = snapshot.routing().trees()[walk.tree];
    JourneyRow journey;
    journey.lead = input.lead.id;
    journey.playbook = snapshot.playbookVersion();
    journey.tree = tree.id().text();
    journey.node = tree.nodes()[walk.resumeNode].id.text();
    journey.holdQueue = walk.holdQueue;
    journey.heldSince = input.at;
    journey.retryAt = walk.retryAt;
    journey.expiresAt = walk.expiresAt;
    journey.expiredNode = expiredNodeOf(tree, walk);
    if (waitsOn(snapshot, input, decision, before)) {
        journey.heldSince = before->heldSince;
        journey.expiresAt = before->expiresAt;
        journey.expiredNode = before->expiredNode;
    }
    return m_repositories->journeys.store(journey);
}

Result<void> DecisionWriter::writeEvent(const EngineSnapshot& snapshot, const DecisionInput& input,
                                        const Decision& decision, DecisionId id, LeadRow& row)
{
    m_payload.clear();
    JsonWriter json(m_payload);
    json.openObject();
    json.integerMember("decision", id.value);
    json.keyMember("stage", stageKey(decision.stage));
    json.integerMember("scoreMilli", decision.score.total.milli);
    if (!decision.score.grade.empty())
        json.member("grade", decision.score.grade);
    if (decision.newOwner) {
        json.keyMember("owner", snapshot.routing().reps()[*decision.newOwner].id.text());
        const AssignAttempt& attempt = *decision.assignment();
        if (attempt.how == AssignAttempt::How::Pool)
            json.keyMember("pool", snapshot.routing().pools()[*attempt.pool].id.text());
    }
    if (decision.state == LeadState::Held)
        json.member("queue", decision.lastWalk()->holdQueue);
    if (!decision.disposition.empty())
        json.member("disposition", decision.disposition);
    json.closeObject();
    const auto seq = m_repositories->events.append(
        row.chain, {row.lead.id, input.at, Actor::engine().login, eventKind(decision), m_payload});
    return seq ? Result<void>() : Result<void>(seq.error());
}

} // namespace baton
