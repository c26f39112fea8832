// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/action_planner.h"

#include "core/base/earlier.h"
#include "core/domain/rejection_reason.h"
#include "core/handoff/decide.h"
#include "core/handoff/trace.h"
#include "core/runtime/action_checks.h"
#include "core/runtime/lead_intake.h"
#include "core/runtime/lead_text_fields.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace baton {

namespace {

Problem problem(const char* code, std::string location = {}, std::vector<std::string> args = {})
{
    return {Severity::Error, code, std::move(location), std::move(args)};
}

bool isOver(const LeadSituation& situation)
{
    return situation.state == LeadState::Ended;
}

/// A lead that is taken up again is a Lead again.
Stage workingStage(Stage stage)
{
    return stage == Stage::Disqualified || stage == Stage::Recycled ? Stage::Lead : stage;
}

/// Out of anybody's hands and out of whatever it waited in.
void letGo(LeadSituation& after)
{
    if (after.owner)
        after.previousOwner = after.owner;
    after.owner.reset();
    after.pool.reset();
    after.journey.reset();
    after.recycled.reset();
    after.disposition.clear();
    after.dueAt.reset();
    after.snoozedUntil.reset();
}

void toQueue(LeadSituation& after)
{
    letGo(after);
    after.state = LeadState::Due;
    after.stage = workingStage(after.stage);
    after.dueAt = kDueAtOnce;
}

void toRecycled(LeadSituation& after, Instant until, std::string reason)
{
    letGo(after);
    after.state = LeadState::Nurture;
    after.stage = Stage::Recycled;
    after.raisedBy.clear();
    after.dueAt = until;
    after.recycled = RecycledRow{{}, until, std::move(reason)};
}

void toEnd(LeadSituation& after, std::string disposition, bool disqualified)
{
    letGo(after);
    after.state = LeadState::Ended;
    after.disposition = std::move(disposition);
    if (disqualified)
        after.stage = Stage::Disqualified;
}

void exclude(LeadSituation& after, const std::optional<RepId>& rep)
{
    if (!rep || std::ranges::binary_search(after.excluded, *rep))
        return;
    after.excluded.insert(std::ranges::upper_bound(after.excluded, *rep), *rep);
}

/// Something happened: to be scored again, and perhaps to qualify.
void lookAgain(LeadSituation& after)
{
    after.snoozedUntil.reset();
    if (!isOver(after))
        after.dueAt = kDueAtOnce;
}

/// Where the turn stands that an assignment cost, if it cost one.
Result<std::optional<LeadChange::Credit>> turnOf(Repositories& repositories, const AssignmentRow& assignment)
{
    using Found = std::optional<LeadChange::Credit>;
    const auto row = repositories.decisions.find(assignment.decision);
    if (!row)
        return row.error();
    const auto trace = *row ? readTrace((*row)->trace) : std::nullopt;
    if (!trace || trace->walks.empty())
        return Found();
    for (const Trace::Attempt& attempt : trace->walks.back().attempts) {
        if (!attempt.assigned)
            continue;
        const bool byPool = attempt.how == AssignAttempt::How::Pool;
        if (!byPool && !attempt.turn)
            return Found();
        const std::string& pool = byPool ? attempt.pool : attempt.turn->pool;
        const std::int64_t before = byPool ? attempt.position : attempt.turn->position;
        return Found(LeadChange::Credit{pool, before + 1, assignment.decision, true});
    }
    return Found();
}

} // namespace

/// One rule per action.
struct ActionPlanner::Rules {
    using Outcome = Result<std::variant<LeadChange, Problem>>;
    const ActionPlanner& planner;
    const CurrentLead& lead;
    LeadChange change; ///< before and after are how the lead is

    LeadSituation& after() { return change.after; }
    const LeadSituation& before() const { return change.before; }
    Instant now() const { return planner.m_session->now(); }
    static Outcome refuse(const char* code, std::vector<std::string> args = {})
    {
        return std::variant<LeadChange, Problem>(problem(code, {}, std::move(args)));
    }
    Outcome done()
    {
        if (after().stage != before().stage)
            after().raisedBy.clear(); // and so no gate lets it fall
        return std::variant<LeadChange, Problem>(std::move(change));
    }

    Outcome operator()(const action::Assign& assign)
    {
        if (before().owner == assign.rep && (!assign.pool || before().pool == assign.pool))
            return refuse("lead.already_theirs", {assign.rep.text()});
        const auto owner = before().owner;
        letGo(after());
        if (owner == assign.rep) // out of another pool: nobody lost it
            after().previousOwner = before().previousOwner;
        after().owner = assign.rep;
        after().pool = assign.pool;
        after().state = LeadState::Owned;
        after().stage = workingStage(after().stage);
        change.costsTurn = assign.costsTurn;
        lookAgain(after());
        return done();
    }

    Outcome operator()(const action::ReturnToQueue& back)
    {
        if (before().state == LeadState::Due)
            return refuse("lead.due_already");
        if (back.withoutOwner)
            exclude(after(), before().owner);
        toQueue(after());
        return done();
    }

    Outcome operator()(const action::Recycle& recycle)
    {
        toRecycled(after(), recycle.until, recycle.reason);
        return done();
    }

    Outcome operator()(const action::Reject& reject)
    {
        const RejectionReason& reason = *findRejectionReason(reject.reason);
        if (!before().owner || !lead.open)
            return refuse("lead.no_owner");
        if (reason.returnsCredit) {
            auto turn = turnOf(planner.m_session->repositories(), *lead.open);
            if (!turn)
                return turn.error();
            change.credit = *std::move(turn);
        }
        change.comment = reject.comment;
        switch (reason.follows) {
        case RejectionReason::Follows::Reroute:
            exclude(after(), before().owner);
            toQueue(after());
            // What the rep had accepted nobody has accepted now.
            if (after().stage == Stage::Sal)
                after().stage = Stage::Mql;
            break;
        case RejectionReason::Follows::Recycle:
            toRecycled(after(), now() + reason.recycleFor, std::string(reason.key));
            break;
        case RejectionReason::Follows::Disqualify:
            toEnd(after(), std::string(reason.key), true);
            break;
        }
        return done();
    }

    Outcome operator()(const action::Accept&)
    {
        if (!before().owner)
            return refuse("lead.no_owner");
        if (before().stage >= Stage::Sal && before().stage <= Stage::Customer)
            return refuse("lead.accepted_already");
        after().stage = Stage::Sal;
        lookAgain(after());
        return done();
    }

    Outcome operator()(const action::MarkContacted& contacted)
    {
        Activity activity;
        activity.kind = "contacted";
        activity.at = contacted.at.value_or(now());
        activity.values.set("channel", contacted.channel);
        if (!contacted.comment.empty())
            activity.values.set("comment", contacted.comment);
        change.contact.emplace(LeadChange::Contact{std::move(activity), true});
        lookAgain(after());
        return done();
    }

    Outcome operator()(const action::SetStage& set)
    {
        if (isOver(before()))
            return refuse("lead.ended");
        if (before().stage == set.stage)
            return refuse("lead.stage_already", {std::string(stageKey(set.stage))});
        after().stage = set.stage;
        after().recycled.reset();
        // Nothing makes a lead qualified twice: what a gate would have routed is routed.
        if (before().state == LeadState::Nurture && isQualified(set.stage))
            toQueue(after());
        lookAgain(after());
        return done();
    }

    Outcome operator()(const action::EndLead& end)
    {
        if (isOver(before()) && before().disposition == end.disposition)
            return refuse("lead.ended");
        toEnd(after(), end.disposition, end.disqualified);
        return done();
    }

    Outcome operator()(const action::AddNote& note)
    {
        change.note.emplace(LeadChange::Note{note.text, {}, true});
        return done();
    }

    Outcome operator()(const action::EditFields&)
    {
        LeadChange::Edit edit;
        for (const auto& [field, value] : planner.m_values) {
            const Value* const had = lead.row.lead.values.find(field);
            if (had ? *had == value : isAbsent(value))
                continue;
            edit.fields.push_back(field);
            edit.before.set(field, had ? *had : Value());
            edit.after.set(field, value);
        }
        if (edit.fields.empty())
            return refuse("lead.nothing_changes");
        change.edit = std::move(edit);
        lookAgain(after());
        return done();
    }

    Outcome operator()(const action::Snooze& snooze)
    {
        if (isOver(before()))
            return refuse("lead.ended");
        if (before().state == LeadState::Held)
            return refuse("lead.held");
        after().snoozedUntil = snooze.until;
        // Routing is put off; a gate that time opens sooner is not.
        after().dueAt =
            before().state == LeadState::Due ? snooze.until : earlier(before().dueAt, snooze.until);
        return done();
    }
};

Result<ActionPlanner> ActionPlanner::make(Session& session, const LeadAction& action)
{
    ActionPlanner planner(session, action);
    auto person = session.person();
    if (!person)
        return person.error();
    planner.m_person = *std::move(person);
    const Right right = rightFor(action);
    if (!planner.m_person.may(right)) {
        planner.m_onlyOwn = true;
        if (right == Right::AssignLeads || !planner.m_person.may(Right::WorkOwnLeads))
            BATON_TRY(session.require(right));
    }
    BATON_TRY(planner.check());
    return planner;
}

Result<void> ActionPlanner::check()
{
    if (const auto* const assign = std::get_if<action::Assign>(&m_action))
        return checkAssign(*assign);
    if (const auto* const edit = std::get_if<action::EditFields>(&m_action))
        return checkEdit(*edit);
    m_problems = checkAction(m_action, m_session->now());
    return {};
}

Result<void> ActionPlanner::checkAssign(const action::Assign& assign)
{
    const auto snapshot = m_session->snapshot(m_session->now());
    if (!snapshot)
        return snapshot.error();
    if (auto obstacle = obstacleToGiving((*snapshot)->roster(), assign.rep, assign.pool))
        m_problems.push_back(std::move(*obstacle));
    if (assign.costsTurn && !assign.pool)
        m_problems.push_back(problem("action.turn_needs_pool", "pool"));
    return {};
}

Result<void> ActionPlanner::checkEdit(const action::EditFields& edit)
{
    const auto catalogue = m_session->catalogue();
    if (!catalogue)
        return catalogue.error();
    for (const auto& [field, text] : edit.texts) {
        if (auto value = readLeadField(**catalogue, field, text, m_problems))
            m_values.emplace_back(field, std::move(*value));
    }
    if (edit.texts.empty())
        m_problems.push_back(problem("lead.empty"));
    return {};
}

bool ActionPlanner::isTheirs(const CurrentLead& lead) const
{
    return m_person.rep && lead.situation.owner == m_person.rep;
}

Result<std::variant<LeadChange, Problem>> ActionPlanner::plan(const CurrentLead& lead) const
{
    if (m_onlyOwn && !isTheirs(lead))
        return std::variant<LeadChange, Problem>(problem("lead.not_yours"));
    if (lead.row.state == LeadState::Withdrawn)
        return std::variant<LeadChange, Problem>(problem("lead.withdrawn"));
    Rules rules{*this, lead, {}};
    rules.change.before = rules.change.after = lead.situation;
    return std::visit(rules, m_action);
}

} // namespace baton
