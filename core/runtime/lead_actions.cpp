// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_actions.h"

#include "core/base/json.h"
#include "core/runtime/action_planner.h"
#include "core/runtime/action_summary.h"
#include "core/runtime/action_writer.h"
#include "core/runtime/undo_planner.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <unordered_set>

namespace baton {

namespace {

/// What is going to be done, lead by lead, and what to tell about it.
struct Plan {
    std::vector<PlannedLead> leads;
    ActionReport report;
};

void take(CurrentLead lead, std::variant<LeadChange, Problem> planned, Plan& plan)
{
    if (auto* const change = std::get_if<LeadChange>(&planned))
        plan.leads.push_back({std::move(lead), std::move(*change)});
    else
        plan.report.refused.push_back({lead.row.lead.id, std::get<Problem>(std::move(planned))});
}

Problem unknownLead(LeadId lead)
{
    return {Severity::Error, "lead.unknown", {}, {"lead", std::to_string(lead.value)}};
}

bool sendsToQueue(const PlannedLead& lead)
{
    return lead.change.after.state == LeadState::Due && lead.change.moves();
}

Result<Plan> finished(Session& session, Plan plan)
{
    BATON_TRY(summarise(session, plan.leads, plan.report));
    if (std::ranges::any_of(plan.leads, sendsToQueue))
        plan.report.undo = ActionReport::Undo::UntilRouted;
    return plan;
}

Result<Plan> planAction(Session& session, std::span<const LeadId> leads, const LeadAction& action)
{
    auto planner = ActionPlanner::make(session, action);
    if (!planner)
        return planner.error();
    Plan plan;
    plan.report.problems = planner->problems();
    if (hasErrors(plan.report.problems))
        return plan;
    std::unordered_set<LeadId> seen;
    for (const LeadId id : leads) {
        if (!seen.insert(id).second)
            continue;
        auto lead = currentLead(session.repositories(), id);
        if (!lead)
            return lead.error();
        if (!*lead) {
            plan.report.refused.push_back({id, unknownLead(id)});
            continue;
        }
        auto planned = planner->plan(**lead);
        if (!planned)
            return planned.error();
        take(**std::move(lead), *std::move(planned), plan);
    }
    return finished(session, std::move(plan));
}

/// The action that an undoing, or an undoing of that, is about in the end.
Result<ActionRow> firstAction(Session& session, ActionRow action)
{
    while (action.undoes) {
        auto undone = session.repositories().actions.find(action.undoes);
        if (!undone)
            return undone.error();
        if (!*undone)
            return Error{"action.unknown", {std::to_string(action.undoes.value)}};
        action = **std::move(undone);
    }
    return action;
}

Result<ActionRow> undoable(Session& session, ActionId id)
{
    auto action = session.repositories().actions.find(id);
    if (!action)
        return action.error();
    if (!*action)
        return Error{"action.unknown", {std::to_string(id.value)}};
    if ((*action)->undoneBy)
        return Error{"action.undone", {std::to_string(id.value)}};
    const auto person = session.person();
    if (!person)
        return person.error();
    if ((*action)->actor != session.actor().login)
        BATON_TRY(session.require(Right::UndoOthers));
    else if (!person->may(Right::AddNotes))
        BATON_TRY(session.require(Right::WorkOwnLeads));
    return **std::move(action);
}

Result<Plan> planUndo(Session& session, const ActionRow& action)
{
    const auto done = session.repositories().actions.leadsOf(action.id);
    if (!done)
        return done.error();
    Plan plan;
    UndoPlanner planner(session);
    for (const ActionLeadRow& row : *done) {
        auto lead = currentLead(session.repositories(), row.lead);
        if (!lead)
            return lead.error();
        if (!*lead) {
            plan.report.refused.push_back({row.lead, unknownLead(row.lead)});
            continue;
        }
        auto planned = planner.plan(row, **lead);
        if (!planned)
            return planned.error();
        take(**std::move(lead), *std::move(planned), plan);
    }
    return finished(session, std::move(plan));
}

/// Writes the plan as the action `row` and ends the transaction.
Result<ActionReport> commit(Session& session, Transaction& transaction, Plan plan, const ActionRow& row,
                            const std::string& kind)
{
    if (plan.leads.empty())
        return std::move(plan.report);
    ActionRepository& actions = session.repositories().actions;
    const auto id = actions.insert(row);
    if (!id)
        return id.error();
    BATON_TRY(ActionWriter(session, *id, kind, row.parameters).write(plan.leads));
    if (row.undoes)
        BATON_TRY(actions.markUndone(row.undoes, *id));
    session.touch(); // first: a commit may be told to have failed and yet stand
    BATON_TRY(transaction.commit());
    plan.report.id = *id;
    return std::move(plan.report);
}

} // namespace

Result<ActionReport> previewAction(Session& session, std::span<const LeadId> leads, const LeadAction& action)
{
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    auto plan = planAction(session, leads, action);
    if (!plan)
        return plan.error();
    return std::move(plan->report);
}

Result<ActionReport> performAction(Session& session, std::span<const LeadId> leads, const LeadAction& action)
{
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    auto plan = planAction(session, leads, action);
    if (!plan)
        return plan.error();
    const std::string kind(actionKey(action));
    return commit(session, *transaction, *std::move(plan),
                  {{}, session.now(), session.actor().login, kind, actionParameters(action), {}, {}}, kind);
}

Result<ActionReport> previewUndo(Session& session, ActionId id)
{
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    const auto action = undoable(session, id);
    if (!action)
        return action.error();
    auto plan = planUndo(session, *action);
    if (!plan)
        return plan.error();
    return std::move(plan->report);
}

Result<ActionReport> undoAction(Session& session, ActionId id)
{
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    const auto action = undoable(session, id);
    if (!action)
        return action.error();
    const auto first = firstAction(session, *action);
    if (!first)
        return first.error();
    auto plan = planUndo(session, *action);
    if (!plan)
        return plan.error();
    return commit(session, *transaction, *std::move(plan),
                  {{}, session.now(), session.actor().login, "undo", first->parameters, id, {}}, first->kind);
}

Result<std::vector<ActionRecord>> recentActions(Session& session, int limit)
{
    auto rows = session.repositories().actions.recent(limit);
    if (!rows)
        return rows.error();
    std::vector<ActionRecord> all;
    for (ActionRow& row : *rows)
        all.push_back({row.id, row.at, std::move(row.actor), std::move(row.kind), std::move(row.parameters),
                       row.leads, row.undoes, row.undoneBy});
    return all;
}

} // namespace baton
