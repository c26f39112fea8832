// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/saved_views.h"

#include "core/base/text.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <functional>

namespace baton {

namespace {

SavedView read(const Session& session, const ViewRow& row)
{
    SavedView saved{row.id, row.owner,   row.name, row.shared, row.owner == session.actor().login,
                    {},     row.savedAt, {}};
    JsonDocument document = parseJson(row.definition);
    saved.problems = std::move(document.problems);
    if (!saved.problems.empty())
        return saved;
    if (auto view = viewFromJson(document.root, saved.problems))
        saved.view = *std::move(view);
    return saved;
}

void report(ViewOutcome& outcome, const char* code, std::string argument)
{
    outcome.problems.push_back({Severity::Error, code, "name", {std::move(argument)}});
}

/// The name as it is kept; nothing after a Problem.
std::optional<std::string> readName(std::string_view name, ViewOutcome& outcome)
{
    const std::string_view kept = trimmed(name);
    if (!kept.empty() && kept.size() <= kLongestViewName && isStorableText(kept))
        return std::string(kept);
    report(outcome, "view.bad_name", std::to_string(kLongestViewName));
    return std::nullopt;
}

/// Runs `change` on a view of the actor's in a transaction, which is committed if it reports no Problem.
Result<ViewOutcome> changeOwn(Session& session, ViewId id,
                              const std::function<Result<void>(ViewRow&, ViewOutcome&)>& change)
{
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    auto row = session.repositories().views.find(id);
    if (!row)
        return row.error();
    ViewOutcome outcome;
    if (!*row)
        report(outcome, "view.unknown", std::to_string(id.value));
    else if ((*row)->owner != session.actor().login)
        report(outcome, "view.not_yours", (*row)->owner);
    else
        BATON_TRY(change(**row, outcome));
    if (!outcome.problems.empty())
        return outcome;
    BATON_TRY(transaction->commit());
    outcome.view = id;
    return outcome;
}

} // namespace

Result<std::vector<SavedView>> savedViews(Session& session)
{
    const auto rows = session.repositories().views.visibleTo(session.actor().login);
    if (!rows)
        return rows.error();
    std::vector<SavedView> all;
    for (const ViewRow& row : *rows)
        all.push_back(read(session, row));
    return all;
}

Result<ViewOutcome> saveView(Session& session, std::string_view name, bool shared, const LeadView& view)
{
    ViewOutcome outcome;
    const auto kept = readName(name, outcome);
    if (!kept)
        return outcome;
    if (shared)
        BATON_TRY(session.require(Right::ShareViews));
    ViewRow row{{}, session.actor().login, *kept, shared, writeJson(viewToJson(view)), session.now()};
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    ViewRepository& views = session.repositories().views;
    const auto known = views.findByName(row.owner, row.name);
    if (!known)
        return known.error();
    if (*known) {
        row.id = (*known)->id;
        BATON_TRY(views.update(row));
        outcome.view = row.id;
    } else {
        const auto id = views.insert(row);
        if (!id)
            return id.error();
        outcome.view = *id;
    }
    BATON_TRY(transaction->commit());
    return outcome;
}

Result<ViewOutcome> renameView(Session& session, ViewId id, std::string_view name)
{
    ViewOutcome refused;
    const auto kept = readName(name, refused);
    if (!kept)
        return refused;
    return changeOwn(session, id, [&](ViewRow& row, ViewOutcome& outcome) -> Result<void> {
        ViewRepository& views = session.repositories().views;
        const auto other = views.findByName(row.owner, *kept);
        if (!other)
            return other.error();
        if (*other && (*other)->id != id) {
            report(outcome, "view.name_taken", (*other)->name);
            return {};
        }
        row.name = *kept;
        row.savedAt = session.now();
        return views.update(row);
    });
}

Result<ViewOutcome> shareView(Session& session, ViewId id, bool shared)
{
    return changeOwn(session, id, [&](ViewRow& row, ViewOutcome&) -> Result<void> {
        if (shared)
            BATON_TRY(session.require(Right::ShareViews));
        row.shared = shared;
        row.savedAt = session.now();
        return session.repositories().views.update(row);
    });
}

Result<ViewOutcome> removeView(Session& session, ViewId id)
{
    return changeOwn(session, id,
                     [&](ViewRow&, ViewOutcome&) { return session.repositories().views.remove(id); });
}

} // namespace baton
