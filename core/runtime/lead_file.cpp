// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_file.h"

#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

namespace baton {

namespace {

Result<void> addHistory(Session& session, LeadFile& file)
{
    auto events = session.repositories().events.ofLead(file.summary.lead.id);
    if (!events)
        return events.error();
    for (LeadEvent& event : *events)
        file.timeline.push_back(
            {event.seq, event.at, std::move(event.actor), std::move(event.kind), std::move(event.payload)});
    auto activities = session.repositories().activities.ofLead(file.summary.lead.id);
    if (!activities)
        return activities.error();
    file.activities = *std::move(activities);
    if (file.summary.lead.account) {
        auto account = session.repositories().accounts.find(*file.summary.lead.account);
        if (!account)
            return account.error();
        file.account = *std::move(account);
    }
    return {};
}

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
    BATON_TRY(addHistory(session, file));
    BATON_TRY(transaction->commit());
    return std::optional(std::move(file));
}

} // namespace baton
