// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_file.h"

#include "core/base/json.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace baton {

namespace {

/// A member of an event's payload that names a row; 0 without it.
std::int64_t numberIn(const Json& payload, const char* member)
{
    const auto found = payload.is_object() ? payload.find(member) : payload.end();
    return payload.is_object() && found != payload.end() && found->is_number() ? found->get<std::int64_t>()
                                                                               : 0;
}

/// Collects one lead's file, part by part.
class Collector {
public:
    Collector(Session& session, LeadFile& file)
        : m_session(session),
          m_repositories(session.repositories()),
          m_file(file),
          m_lead(file.summary.lead.id)
    {
    }

    Result<void> collect()
    {
        BATON_TRY(addTimeline());
        BATON_TRY(addActivities());
        BATON_TRY(addValues());
        BATON_TRY(addAssignments());
        auto next = nextStepOf(m_session, m_file.summary);
        if (!next)
            return next.error();
        m_file.next = *std::move(next);
        return {};
    }

private:
    Result<void> addTimeline()
    {
        auto events = m_repositories.events.ofLead(m_lead);
        if (!events)
            return events.error();
        for (LeadEvent& event : *events)
            BATON_TRY(addEvent(std::move(event)));
        return {};
    }

    Result<void> addEvent(LeadEvent event)
    {
        const JsonDocument document = parseJson(event.payload);
        const Json payload = document.ok() ? document.root : Json();
        TimelineEntry entry{event.seq, event.at, std::move(event.actor), std::move(event.kind),
                            std::move(event.payload)};
        entry.action.value = numberIn(payload, "action");
        if (entry.action) {
            const auto action = m_repositories.actions.find(entry.action);
            if (!action)
                return action.error();
            entry.isUndone = *action && (*action)->undoneBy;
        }
        addNote(entry, payload);
        m_file.timeline.push_back(std::move(entry));
        return {};
    }

    void addNote(const TimelineEntry& entry, const Json& payload)
    {
        if (entry.kind == "note.added") {
            LeadNote& note = m_file.notes.emplace_back();
            note.event = entry.seq;
            note.at = entry.at;
            note.actor = entry.actor;
            note.action = entry.action;
            if (payload.is_object() && payload.contains("text") && payload["text"].is_string())
                note.text = payload["text"].get<std::string>();
        } else if (entry.kind == "note.retracted") {
            const EventSeq retracted{numberIn(payload, "note")};
            const auto note = std::ranges::find(m_file.notes, retracted, &LeadNote::event);
            if (note != m_file.notes.end())
                note->isRetracted = true;
        }
    }

    Result<void> addActivities()
    {
        auto activities = m_repositories.activities.ofLead(m_lead);
        if (!activities)
            return activities.error();
        m_file.activities = *std::move(activities);
        for (const Activity& activity : m_file.activities) {
            if (activity.kind == "contacted")
                m_file.contactedAt = activity.at;
        }
        if (!m_file.summary.lead.account)
            return {};
        auto account = m_repositories.accounts.find(*m_file.summary.lead.account);
        if (!account)
            return account.error();
        m_file.account = *std::move(account);
        return {};
    }

    Result<void> addValues()
    {
        const auto catalogue = m_session.catalogue();
        if (!catalogue)
            return catalogue.error();
        const FieldValues& values = m_file.summary.lead.values;
        for (const Field& field : (*catalogue)->all()) {
            if (const Value* const value = values.find(field.id.text()))
                m_file.values.push_back({field, *value});
        }
        for (const auto& [id, value] : values) {
            if (!(*catalogue)->find(id))
                m_file.values.push_back(
                    {{FieldId::make(id).value_or(FieldId()), FieldType::Text, FieldOrigin::Custom, id},
                     value});
        }
        return {};
    }

    Result<void> addAssignments()
    {
        const auto rows = m_repositories.assignments.ofLead(m_lead);
        if (!rows)
            return rows.error();
        for (const AssignmentRow& row : *rows)
            m_file.assignments.push_back({row.decision, row.rep, row.pool, row.how, row.actor, row.openedAt,
                                          row.closedAt, row.closeReason, row.byOverride});
        for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
            const bool isKnown =
                row->rep == m_file.summary.lead.owner ||
                std::ranges::find(m_file.previousOwners, row->rep) != m_file.previousOwners.end();
            if (!isKnown)
                m_file.previousOwners.push_back(row->rep);
        }
        const auto decision = m_repositories.decisions.latestOf(m_lead);
        if (!decision)
            return decision.error();
        if (*decision)
            m_file.latestDecision = (*decision)->id;
        return {};
    }

    Session& m_session;
    Repositories& m_repositories;
    LeadFile& m_file;
    LeadId m_lead;
};

} // namespace

Result<std::optional<LeadFile>> leadFile(Session& session, LeadId lead)
{
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    const auto row = session.repositories().leads.find(lead);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<LeadFile>();
    auto summary = summaryOf(session, **row);
    if (!summary)
        return summary.error();
    LeadFile file;
    file.summary = *std::move(summary);
    BATON_TRY(Collector(session, file).collect());
    BATON_TRY(transaction->commit());
    return std::optional(std::move(file));
}

} // namespace baton
