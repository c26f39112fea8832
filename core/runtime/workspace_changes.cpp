// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/workspace_changes.h"

#include "core/runtime/session.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

namespace baton {

namespace {

template <typename T>
Result<void> take(Result<T> from, T& to)
{
    if (!from)
        return from.error();
    to = *from;
    return {};
}

Result<WorkspaceChanges> read(Repositories& repositories, EventSeq after)
{
    ChangeRepository& changes = repositories.changes;
    WorkspaceChanges all;
    BATON_TRY(take(repositories.events.last(), all.upTo));
    BATON_TRY(take(changes.livePlaybook(), all.stamp.playbook));
    BATON_TRY(take(changes.lastRoster(), all.stamp.roster));
    BATON_TRY(take(changes.presenceStamp(), all.stamp.presence));
    BATON_TRY(take(changes.peopleStamp(), all.stamp.people));
    BATON_TRY(take(changes.viewsStamp(), all.stamp.views));
    BATON_TRY(take(changes.accountsStamp(), all.stamp.accounts));
    BATON_TRY(take(changes.silentChanges(), all.stamp.silentChanges));
    if (all.upTo == after)
        return all;
    auto leads = changes.leadsSince(after, kMostFollowedEvents);
    if (!leads)
        return leads.error();
    all.leads = std::move(leads->ids);
    all.tooMany = leads->tooMany;
    return all;
}

} // namespace

Result<WorkspaceChanges> changesSince(Session& session, EventSeq after)
{
    if (session.connection().inTransaction())
        return read(session.repositories(), after);
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    auto changes = read(session.repositories(), after);
    if (changes)
        BATON_TRY(transaction->commit());
    return changes;
}

} // namespace baton
