// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_import.h"
#include "core/runtime/lead_intake.h"
#include "core/storage/connection.h"
#include "core/storage/fail_point.h"
#include "core/storage/field_json.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace baton {

namespace {

constexpr int kPage = 500;

/// Takes one import back, in one transaction.
class Undo {
public:
    Undo(Session& session, ImportRow run)
        : m_session(session),
          m_repositories(session.repositories()),
          m_run(std::move(run)),
          m_intake(m_repositories, session.actor()),
          m_payload("{\"import\":" + std::to_string(m_run.id.value) + "}")
    {
    }

    Result<UndoReport> run()
    {
        BATON_TRY(restoreChanged());
        BATON_TRY(removeActivities());
        BATON_TRY(withdrawCreated());
        std::sort(m_report.kept.begin(), m_report.kept.end());
        m_report.kept.erase(std::unique(m_report.kept.begin(), m_report.kept.end()), m_report.kept.end());
        m_run.status = ImportRow::Status::Undone;
        m_run.finishedAt = m_session.now();
        BATON_TRY(m_repositories.imports.update(m_run));
        return m_report;
    }

private:
    /// Somebody worked on it: it has or had an owner, or a person contacted or ended it.
    Result<bool> isWorkedOn(const LeadRow& row)
    {
        if (row.lead.owner || row.lead.previousOwner)
            return true;
        const auto activities = m_repositories.activities.ofLead(row.lead.id);
        if (!activities)
            return activities.error();
        if (std::ranges::any_of(*activities, [](const Activity& a) { return a.kind == "contacted"; }))
            return true;
        return row.state == LeadState::Ended ? isEndedByHand(row.lead.id) : Result<bool>(false);
    }

    /// The same since it had so many events; nothing is known of a change from before these were counted.
    Result<bool> isWorkedOnSince(const LeadRow& row, std::optional<std::size_t> events)
    {
        auto ever = isWorkedOn(row);
        if (!ever || !*ever || !events)
            return ever;
        const auto all = m_repositories.events.ofLead(row.lead.id);
        if (!all)
            return all.error();
        const std::span<const LeadEvent> since = std::span(*all).subspan(std::min(*events, all->size()));
        return std::ranges::any_of(since, isWork);
    }

    /// Contacts that another system knows of come as activities.
    static bool isWork(const LeadEvent& event)
    {
        static constexpr std::array<std::string_view, 5> kKinds{"assigned", "accepted", "rejected",
                                                                "contacted", "undone"};
        return std::ranges::find(kKinds, event.kind) != kKinds.end() || event.kind.ends_with(".contacted") ||
               isEndByHand(event);
    }

    static bool isEndByHand(const LeadEvent& event)
    {
        return event.kind == "ended" && event.actor != Actor::engine().login;
    }

    Result<bool> isEndedByHand(LeadId lead)
    {
        const auto events = m_repositories.events.ofLead(lead);
        if (!events)
            return events.error();
        return std::ranges::any_of(*events, isEndByHand);
    }

    Result<void> withdrawCreated()
    {
        LeadFilter filter;
        filter.import = m_run.id;
        for (LeadId after;;) {
            auto page = m_repositories.leads.page(filter, after, kPage);
            if (!page)
                return page.error();
            if (page->empty())
                return {};
            after = page->back().lead.id;
            for (LeadRow& row : *page)
                BATON_TRY(withdraw(row));
        }
    }

    Result<void> withdraw(LeadRow& row)
    {
        if (row.state == LeadState::Withdrawn)
            return {};
        const auto kept = isWorkedOn(row);
        if (!kept)
            return kept.error();
        if (*kept) {
            m_report.kept.push_back(row.lead.id);
            return {};
        }
        if (row.state == LeadState::Held)
            BATON_TRY(m_repositories.journeys.remove(row.lead.id));
        row.state = LeadState::Withdrawn;
        row.dueAt.reset();
        // The id is free again, so that the same file can be imported anew.
        row.lead.externalId.clear();
        ++m_report.withdrawn;
        BATON_FAIL_POINT("undo.before_lead");
        return m_intake.noteChange(row, m_session.now(), "withdrawn", m_payload);
    }

    Result<void> restoreChanged()
    {
        for (std::int64_t before = 0;;) {
            const auto page = m_repositories.imports.changesBackwards(m_run.id, before, kPage);
            if (!page)
                return page.error();
            if (page->empty())
                return {};
            before = page->back().id;
            for (const ImportChange& change : *page)
                BATON_TRY(restore(change));
        }
    }

    /// Fields go back only while they still hold what the import wrote; the event says what it was.
    Result<void> restore(const ImportChange& change)
    {
        auto row = m_repositories.leads.find(change.lead);
        if (!row)
            return row.error();
        const JsonDocument document = parseJson(change.before);
        const auto kept =
            *row && document.ok() ? isWorkedOnSince(**row, eventsOf(document.root)) : Result<bool>(true);
        if (!kept)
            return kept.error();
        if (*kept) {
            m_report.kept.push_back(change.lead);
            return {};
        }
        const auto stageWentBack = takeStageBack(document.root, **row);
        if (!stageWentBack)
            return stageWentBack.error();
        if (!takeBack(document.root, (*row)->lead) && !*stageWentBack)
            return {};
        BATON_TRY(matchToAccount(m_repositories, **row));
        ++m_report.restored;
        return m_intake.noteChange(**row, m_session.now(), "restored", m_payload);
    }

    /// False when there is nothing left of the change.
    static bool takeBack(const Json& change, Lead& lead)
    {
        const FieldValues wrote = fieldsOf(change, "wrote");
        const FieldValues before = fieldsOf(change, "before");
        bool any = false;
        for (const auto& [field, value] : wrote) {
            const Value* const now = lead.values.find(field);
            if (!now || *now != value)
                continue;
            const Value* const then = before.find(field);
            lead.values.set(field, then ? *then : Value());
            any = true;
        }
        const std::string externalId = change.value("externalId", std::string());
        if (externalId.empty() || lead.externalId != externalId)
            return any;
        lead.externalId.clear();
        return true;
    }

    /// False when another stage has come since. What the stage alone had sent to be routed is nurtured again.
    Result<bool> takeStageBack(const Json& change, LeadRow& row)
    {
        const auto wrote = parseStage(change.value("stage", std::string()));
        const auto before = parseStage(change.value("stageBefore", std::string()));
        if (!wrote || !before || row.lead.stage != *wrote)
            return false;
        row.lead.stage = *before;
        row.lead.raisedBy = change.value("raisedBy", std::string());
        if (row.lead.owner || change.value("state", std::string()) != leadStateKey(LeadState::Nurture))
            return true;
        if (row.state == LeadState::Held)
            BATON_TRY(m_repositories.journeys.remove(row.lead.id));
        row.state = LeadState::Nurture;
        row.disposition.clear();
        return true;
    }

    static std::optional<std::size_t> eventsOf(const Json& change)
    {
        const auto events = change.find("events");
        return events == change.end() ? std::nullopt : std::optional(events->get<std::size_t>());
    }

    static FieldValues fieldsOf(const Json& change, const char* member)
    {
        FieldValues fields;
        std::string foreign;
        readFieldJson(writeJson(change.value(member, Json::object())), fields, foreign);
        return fields;
    }

    Result<void> removeActivities()
    {
        for (LeadId after;;) {
            const auto page = m_repositories.activities.leadsOfImport(m_run.id, after, kPage);
            if (!page)
                return page.error();
            if (page->empty())
                break;
            after = page->back();
            for (const LeadId lead : *page) {
                auto row = m_repositories.leads.find(lead);
                if (!row)
                    return row.error();
                BATON_TRY(m_intake.noteChange(**row, m_session.now(), "activities_withdrawn", m_payload));
                ++m_report.restored;
            }
        }
        const auto removed = m_repositories.activities.removeOfImport(m_run.id);
        return removed ? Result<void>() : Result<void>(removed.error());
    }

    Session& m_session;
    Repositories& m_repositories;
    ImportRow m_run;
    LeadIntake m_intake;
    std::string m_payload;
    UndoReport m_report;
};

} // namespace

Result<UndoReport> undoImport(Session& session, ImportId import)
{
    BATON_TRY(session.require(Right::ImportData));
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    const auto run = session.repositories().imports.find(import);
    if (!run)
        return run.error();
    if (!*run)
        return Error{"import.unknown", {std::to_string(import.value)}};
    if ((*run)->status == ImportRow::Status::Undone)
        return Error{"import.already_undone", {std::to_string(import.value)}};
    if ((*run)->kind == ImportKind::Accounts)
        return Error{"import.accounts_stay", {std::to_string(import.value)}};
    if ((*run)->actor != session.actor().login)
        BATON_TRY(session.require(Right::UndoOthers));
    auto report = Undo(session, **run).run();
    if (!report)
        return report.error();
    BATON_TRY(transaction->commit());
    return report;
}

} // namespace baton
