// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/undo_planner.h"

#include "core/base/json.h"
#include "core/runtime/action_checks.h"
#include "core/runtime/lead_intake.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"

#include <utility>

namespace baton {

namespace {

using Plan = std::variant<LeadChange, Problem>;

Problem problem(const char* code, std::vector<std::string> args = {})
{
    return {Severity::Error, code, {}, std::move(args)};
}

/// Of the lead's own doing, or a remark: no reason to keep what a person did.
bool keepsOutOfTheWay(std::string_view kind)
{
    return kind == "scored" || kind == "updated" || kind.starts_with("activity.") ||
           kind.starts_with("note.");
}

/// The engine has not looked at it since.
bool isDueAsLeft(const LeadChange& back, const CurrentLead& lead)
{
    return lead.situation.dueAt == back.before.dueAt &&
           lead.situation.snoozedUntil == back.before.snoozedUntil;
}

/// Something is recorded with the lead, which stays where it is.
LeadChange withoutMoving(LeadChange back, const CurrentLead& lead)
{
    const LeadSituation recorded = std::exchange(back.after, lead.situation);
    // A lead that went elsewhere since may be due at the same instant for another reason.
    const bool asLeft = isDueAsLeft(back, lead) && lead.situation.looksLike(back.before);
    back.before = lead.situation;
    if (back.note || lead.situation.state == LeadState::Ended)
        return back;
    back.after.dueAt = asLeft ? recorded.dueAt : std::optional(kDueAtOnce);
    if (lead.situation.state == recorded.state && !lead.situation.snoozedUntil)
        back.after.snoozedUntil = recorded.snoozedUntil; // one that is over by now ends at the next look
    return back;
}

/// All is again as it was before the action. Since then time, or other rules, may have come to mean something
/// to the lead.
LeadChange backToBefore(LeadChange back, const CurrentLead& lead)
{
    const LeadState state = back.after.state;
    const bool isScored = state == LeadState::Owned || state == LeadState::Nurture;
    // Who is there may be others, too, and a hold that was woken meanwhile would sleep on.
    if (state == LeadState::Held || (isScored && !isDueAsLeft(back, lead)))
        back.after.dueAt = kDueAtOnce;
    back.before = lead.situation;
    return back;
}

bool isSnooze(const LeadChange& change)
{
    return !change.moves() && !change.contact && !change.note && !change.edit;
}

/// The first field that is not any more what the action made it.
const std::string* fieldChanged(const LeadChange::Edit& back, const FieldValues& now)
{
    for (const std::string& field : back.fields) {
        const Value* const made = back.before.find(field);
        const Value* const has = now.find(field);
        if (made ? !has || *has != *made : has != nullptr)
            return &field;
    }
    return nullptr;
}

} // namespace

Result<Plan> UndoPlanner::plan(const ActionLeadRow& done, const CurrentLead& lead)
{
    const auto change = readChange(done.change);
    if (!change || lead.row.state == LeadState::Withdrawn)
        return Plan(problem(change ? "lead.withdrawn" : "undo.unreadable"));
    LeadChange back = change->reverse();
    if (isSnooze(back)) {
        if (lead.situation.snoozedUntil != back.before.snoozedUntil || !lead.situation.looksLike(back.before))
            return Plan(problem("undo.moved_on"));
        return Plan(backToBefore(std::move(back), lead));
    }
    if (back.edit) {
        if (const std::string* const field = fieldChanged(*back.edit, lead.row.lead.values))
            return Plan(problem("undo.field_changed", {*field}));
    }
    if (!back.moves())
        return Plan(withoutMoving(std::move(back), lead));
    const auto moved = movedOn(done, lead, back.before);
    if (!moved || *moved)
        return moved ? Result<Plan>(**moved) : Result<Plan>(moved.error());
    const auto obstacle = cannotGoBack(back);
    if (!obstacle || *obstacle)
        return obstacle ? Result<Plan>(**obstacle) : Result<Plan>(obstacle.error());
    return Plan(backToBefore(std::move(back), lead));
}

/// Somebody, or the engine, did something else with the lead. `left`: as the action left it.
Result<std::optional<Problem>> UndoPlanner::movedOn(const ActionLeadRow& done, const CurrentLead& lead,
                                                    const LeadSituation& left)
{
    auto since = doneSince(done);
    if (!since || *since)
        return since;
    if (!lead.situation.looksLike(left))
        return std::optional(problem("undo.moved_on"));
    return std::optional<Problem>();
}

Result<std::optional<Problem>> UndoPlanner::doneSince(const ActionLeadRow& done)
{
    const auto events = m_session.repositories().events.ofLead(done.lead);
    if (!events)
        return events.error();
    for (const LeadEvent& event : *events) {
        if (event.seq <= done.event || keepsOutOfTheWay(event.kind))
            continue;
        const auto cancelled = isCancelled(event.payload);
        if (!cancelled)
            return cancelled.error();
        if (!*cancelled)
            return std::optional(
                problem("undo.changed_since", {event.kind, event.actor, formatInstant(event.at)}));
    }
    return std::optional<Problem>();
}

/// The event is of an action that was undone, or of the undoing.
Result<bool> UndoPlanner::isCancelled(std::string_view payload)
{
    const JsonDocument document = parseJson(payload);
    if (!document.ok() || !document.root.is_object() || !document.root.contains("action") ||
        !document.root["action"].is_number())
        return false;
    const auto action = m_session.repositories().actions.find({document.root["action"].get<std::int64_t>()});
    if (!action)
        return action.error();
    return *action && ((*action)->undoneBy || (*action)->undoes);
}

/// Whoever had the lead may be gone, and so may the place where it waited.
Result<std::optional<Problem>> UndoPlanner::cannotGoBack(const LeadChange& back)
{
    if (!back.after.owner && !back.after.journey)
        return std::optional<Problem>();
    const auto snapshot = m_session.snapshot(m_session.now());
    if (!snapshot)
        return snapshot.error();
    if (back.after.owner && back.changesOwner())
        return obstacleToGiving((*snapshot)->roster(), *back.after.owner, back.after.pool);
    if (!back.after.journey)
        return std::optional<Problem>();
    const JourneyRow& journey = *back.after.journey;
    const auto isThere = [&](const std::string& place) {
        const auto tree = TreeId::make(journey.tree);
        const auto node = NodeId::make(place);
        return tree && node && (*snapshot)->routing().find(*tree, *node);
    };
    if (isThere(journey.node) && (journey.expiredNode.empty() || isThere(journey.expiredNode)))
        return std::optional<Problem>();
    return std::optional(problem("undo.hold_gone", {back.after.journey->holdQueue}));
}

} // namespace baton
