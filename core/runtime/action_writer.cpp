// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/action_writer.h"

#include "core/base/json.h"
#include "core/runtime/lead_intake.h"
#include "core/storage/fail_point.h"
#include "core/storage/field_json.h"
#include "core/storage/repositories.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

/// What an action is called in a lead's history, and what taking it back is.
struct EventKinds {
    std::string_view action;
    const char* done;
    const char* undone;
};

constexpr std::array kEventKinds{
    EventKinds{"assign", "assigned", "undone"},
    EventKinds{"return", "returned", "undone"},
    EventKinds{"recycle", "recycled", "undone"},
    EventKinds{"reject", "rejected", "undone"},
    EventKinds{"accept", "accepted", "undone"},
    EventKinds{"contact", "contacted", "contact_retracted"},
    EventKinds{"stage", "stage_set", "undone"},
    EventKinds{"end", "ended", "undone"},
    EventKinds{"note", "note.added", "note.retracted"},
    EventKinds{"edit", "edited", "undone"},
    EventKinds{"snooze", "snoozed", "undone"},
};

const EventKinds& kindsOf(std::string_view action)
{
    return *std::ranges::find(kEventKinds, action, &EventKinds::action);
}

Json valuesJson(const FieldValues& values, const std::vector<std::string>& fields)
{
    std::string text;
    writeFieldJson(text, values);
    Json all = parseJson(text).root;
    for (const std::string& field : fields) {
        if (!all.contains(field))
            all[field] = nullptr;
    }
    return all;
}

void putExtras(Json& json, const LeadChange& change)
{
    if (change.contact) {
        json["activity"] = change.contact->activity.id.value;
        json["at"] = formatInstant(change.contact->activity.at);
        std::string values;
        writeFieldJson(values, change.contact->activity.values);
        json.update(parseJson(values).root);
    }
    if (change.note && change.note->added)
        json["text"] = change.note->text;
    if (change.note && !change.note->added)
        json["note"] = change.note->event.value;
    if (change.edit) {
        json["before"] = valuesJson(change.edit->before, change.edit->fields);
        json["after"] = valuesJson(change.edit->after, change.edit->fields);
    }
}

bool hasCaps(const Roster& roster, const RepId& rep)
{
    const Rep* const found = roster.rep(rep);
    const bool inPool = std::ranges::any_of(roster.pools, [&](const Pool& pool) {
        return std::ranges::any_of(pool.members, [&](const PoolMember& member) {
            return member.rep == rep && member.caps != Caps();
        });
    });
    return inPool || (found && found->caps != Caps());
}

} // namespace

ActionWriter::ActionWriter(Session& session, ActionId action, std::string kind, std::string parameters)
    : m_session(session),
      m_repositories(session.repositories()),
      m_action(action),
      m_kind(std::move(kind)),
      m_parameters(std::move(parameters)),
      m_book(m_repositories),
      m_assigner(session)
{
}

Result<void> ActionWriter::write(std::span<PlannedLead> leads)
{
    BATON_TRY(release(leads));
    const bool gives = std::ranges::any_of(
        leads, [](const PlannedLead& lead) { return lead.change.changesOwner() && lead.change.after.owner; });
    if (gives)
        BATON_TRY(m_assigner.begin());
    for (PlannedLead& lead : leads)
        BATON_TRY(writeOne(lead));
    return gives ? m_assigner.finish() : Result<void>();
}

/// First all leads leave the hands that they are in, so that nobody is over a cap by leads that go away.
Result<void> ActionWriter::release(std::span<PlannedLead> leads)
{
    BATON_TRY(m_book.load());
    const auto roster = m_session.roster(m_session.now());
    if (!roster)
        return roster.error();
    bool makesRoom = false;
    for (PlannedLead& lead : leads) {
        const LeadChange& change = lead.change;
        if (change.changesOwner() && lead.current.open) {
            const AssignmentRow& open = *lead.current.open;
            makesRoom = makesRoom || (*roster && hasCaps(**roster, open.rep));
            BATON_TRY(m_repositories.assignments.close(open.decision, m_session.now(), closeReason(change)));
            const Rep* const rep = *roster ? (*roster)->rep(open.rep) : nullptr;
            m_book.release(open, change.reversed && rep ? &rep->zone : nullptr);
        }
        // The turn of a new assignment is booked with it.
        if (change.credit && !(change.costsTurn && !change.reversed))
            BATON_TRY(m_book.bookAgain(lead.current.row.lead.id, change.credit->pool, change.credit->position,
                                       change.credit->returned));
    }
    // Whoever waits for somebody with room comes before what arrives next.
    if (makesRoom)
        BATON_TRY(m_repositories.leads.wakeHolds(kDueAtOnce));
    return m_book.storeChanges();
}

Result<void> ActionWriter::writeOne(PlannedLead& lead)
{
    BATON_FAIL_POINT("action.before_lead");
    m_given.reset();
    LeadRow& row = lead.current.row;
    const LeadSituation& after = lead.change.after;
    BATON_TRY(writeExtras(lead));
    row.lead.stage = after.stage;
    row.lead.raisedBy = after.raisedBy;
    if (lead.change.changesOwner() && after.owner)
        BATON_TRY(give(lead));
    row.state = after.state;
    row.lead.owner = after.owner;
    row.lead.previousOwner = after.previousOwner;
    row.disposition = after.disposition;
    row.dueAt = after.dueAt;
    row.snoozedUntil = after.snoozedUntil;
    row.updatedAt = m_session.now();
    if (!after.scored && !after.owner) { // as if it had never been decided
        row.scoreMilli.reset();
        row.grade.clear();
    }
    BATON_TRY(writeBeside(lead.change, row.lead.id));
    return finishOne(lead);
}

Result<void> ActionWriter::writeExtras(PlannedLead& lead)
{
    LeadChange& change = lead.change;
    if (change.edit)
        BATON_TRY(writeEdit(change, lead.current.row));
    if (!change.contact)
        return {};
    if (!change.contact->added)
        return m_repositories.activities.remove(change.contact->activity.id);
    ActivityRow activity;
    activity.activity = change.contact->activity;
    activity.lead = lead.current.row.lead.id;
    const auto id = m_repositories.activities.insert(activity);
    if (!id)
        return id.error();
    change.contact->activity.id = *id;
    return {};
}

Result<void> ActionWriter::writeEdit(LeadChange& change, LeadRow& row)
{
    LeadChange::Edit& edit = *change.edit;
    for (const std::string& field : edit.fields) {
        const Value* const value = edit.after.find(field);
        row.lead.values.set(field, value ? *value : Value());
    }
    const AccountId before = row.lead.account.value_or(AccountId());
    BATON_TRY(matchToAccount(m_repositories, row));
    if (change.reversed)
        row.lead.account = edit.accountAfter ? std::optional(edit.accountAfter) : std::nullopt;
    else
        edit.accountBefore = before;
    edit.accountAfter = row.lead.account.value_or(AccountId());
    return {};
}

Result<void> ActionWriter::writeBeside(const LeadChange& change, LeadId lead)
{
    const LeadSituation& before = change.before;
    const LeadSituation& after = change.after;
    if (after.journey && !before.journey) {
        JourneyRow journey = *after.journey;
        journey.lead = lead;
        BATON_TRY(m_repositories.journeys.store(journey));
    } else if (before.journey && !after.journey) {
        BATON_TRY(m_repositories.journeys.remove(lead));
    }
    if (after.recycled)
        BATON_TRY(m_repositories.recycled.store({lead, after.recycled->until, after.recycled->reason}));
    else if (before.recycled)
        BATON_TRY(m_repositories.recycled.remove(lead));
    return before.excluded == after.excluded ? Result<void>()
                                             : m_repositories.exclusions.store(lead, after.excluded);
}

Result<void> ActionWriter::give(PlannedLead& lead)
{
    LeadChange& change = lead.change;
    const bool costsTurn = change.costsTurn && !change.reversed;
    const auto given = m_assigner.give(lead.current.row,
                                       {*change.after.owner, change.after.pool, costsTurn, change.reversed});
    if (!given)
        return given.error();
    m_given = *given;
    if (given->position) // for whoever takes it back
        change.credit = {change.after.pool->text(), *given->position, given->decision, false};
    return {};
}

const char* ActionWriter::closeReason(const LeadChange& change) const
{
    if (change.reversed)
        return "undone";
    return change.after.owner ? "reassigned" : kindsOf(m_kind).done;
}

std::string ActionWriter::eventKind(const LeadChange& change) const
{
    return change.reversed ? kindsOf(m_kind).undone : kindsOf(m_kind).done;
}

/// Parameters first, then what became of it.
std::string ActionWriter::payload(const PlannedLead& lead) const
{
    const LeadChange& change = lead.change;
    Json json = parseJson(m_parameters).root;
    json["action"] = m_action.value;
    if (change.reversed)
        json["undone"] = m_kind;
    if (change.before.owner != change.after.owner) {
        if (change.before.owner)
            json["from"] = change.before.owner->text();
        if (change.after.owner)
            json["owner"] = change.after.owner->text();
    }
    if (change.changesOwner() && change.after.pool)
        json["pool"] = change.after.pool->text();
    if (m_given) {
        json["decision"] = m_given->decision.value;
        if (lead.current.row.scoreMilli) // the one at handover: see scoreReport()
            json["scoreMilli"] = *lead.current.row.scoreMilli;
        if (m_given->byOverride)
            json["override"] = true;
    }
    if (change.before.stage != change.after.stage)
        json["stageBefore"] = stageKey(change.before.stage);
    json["stage"] = stageKey(change.after.stage);
    if (!change.after.disposition.empty())
        json["disposition"] = change.after.disposition;
    if (change.after.recycled) {
        json["until"] = formatInstant(change.after.recycled->until);
        if (!json.contains("reason") && !change.after.recycled->reason.empty())
            json["reason"] = change.after.recycled->reason;
    }
    if (!change.comment.empty() && !change.reversed)
        json["comment"] = change.comment;
    putExtras(json, change);
    return writeJson(json);
}

Result<void> ActionWriter::finishOne(PlannedLead& lead)
{
    LeadRow& row = lead.current.row;
    const std::string kind = eventKind(lead.change);
    const auto seq = m_repositories.events.append(
        row.chain, {row.lead.id, m_session.now(), m_session.actor().login, kind, payload(lead)});
    if (!seq)
        return seq.error();
    if (lead.change.note && lead.change.note->added)
        lead.change.note->event = *seq;
    BATON_TRY(lead.change.edit ? m_repositories.leads.update(row) : m_repositories.leads.updateProgress(row));
    return m_repositories.actions.record({m_action, row.lead.id, *seq, changeText(lead.change)});
}

} // namespace baton
