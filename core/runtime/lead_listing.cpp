// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_listing.h"

#include "core/runtime/lead_intake.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

namespace baton {

namespace {

/// Leads in the hands of reps by a pool, of one owner or of all.
Result<std::int64_t> countInPool(Session& session, const QueueFilter& filter)
{
    if (filter.state && *filter.state != LeadState::Owned)
        return 0;
    const auto counts = session.repositories().assignments.counts();
    if (!counts)
        return counts.error();
    std::int64_t count = 0;
    for (const AssignmentCount& each : *counts) {
        if (each.pool == filter.pool->text() && (!filter.owner || each.rep == filter.owner->text()))
            count += each.open;
    }
    return count;
}

Result<void> addCounts(Session& session, const QueueFilter& filter, QueueListing& page)
{
    const auto counts = session.repositories().leads.counts();
    if (!counts)
        return counts.error();
    for (const LeadCount& each : *counts) {
        page.byState[each.state] += each.count;
        if ((!filter.state || each.state == *filter.state) &&
            (!filter.owner || each.owner == filter.owner->text()))
            page.matching += each.count;
    }
    if (filter.pool) {
        const auto inPool = countInPool(session, filter);
        if (!inPool)
            return inPool.error();
        page.matching = *inPool;
    }
    return {};
}

} // namespace

std::optional<Instant> readableDueAt(const std::optional<Instant>& dueAt, const Lead& lead)
{
    return dueAt == kDueAtOnce ? lead.receivedAt : dueAt;
}

Result<LeadSummary> summaryOf(Session& session, const LeadRow& row)
{
    LeadSummary summary{
        row.lead, row.state, row.disposition, row.updatedAt, row.dueAt, row.snoozedUntil, {}, row.grade,
        {},       {}};
    if (row.scoreMilli)
        summary.score = Points{*row.scoreMilli};
    if (row.state == LeadState::Owned) {
        const auto open = session.repositories().assignments.openOf(row.lead.id);
        if (!open)
            return open.error();
        if (*open && (*open)->pool)
            summary.pool = (*open)->pool->text();
    } else if (row.state == LeadState::Held) {
        const auto journey = session.repositories().journeys.find(row.lead.id);
        if (!journey)
            return journey.error();
        if (*journey)
            summary.holdQueue = (*journey)->holdQueue;
    }
    return summary;
}

Result<QueueListing> queueListing(Session& session, const QueueFilter& filter, LeadId after, int limit)
{
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    QueueListing page;
    BATON_TRY(addCounts(session, filter, page));
    LeadFilter stored;
    stored.state = filter.state;
    stored.owner = filter.owner;
    stored.pool = filter.pool;
    // One more than asked for tells whether there is another page.
    auto rows = session.repositories().leads.page(stored, after, limit + 1);
    if (!rows)
        return rows.error();
    if (rows->size() > std::size_t(limit)) {
        rows->pop_back();
        page.next = rows->empty() ? LeadId{} : rows->back().lead.id;
    }
    for (const LeadRow& row : *rows) {
        auto summary = summaryOf(session, row);
        if (!summary)
            return summary.error();
        page.leads.push_back(*std::move(summary));
    }
    BATON_TRY(transaction->commit());
    return page;
}

} // namespace baton
