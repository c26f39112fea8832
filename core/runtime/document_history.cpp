// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/document_history.h"

#include "core/runtime/publishing.h"
#include "core/storage/repositories.h"

#include <iterator>

namespace baton {

namespace {

void append(Problems& problems, Problems more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

Error brokenError(const char* code, const Problems& problems)
{
    return problems.empty() ? Error{code} : Error{code, {problems.front().code, problems.front().location}};
}

Result<Playbook> parsed(const PlaybookRow& row)
{
    Problems problems;
    auto playbook = parsePlaybook(row.document, problems);
    if (!playbook)
        return brokenError("engine.broken_playbook", problems);
    return *std::move(playbook);
}

Result<std::optional<Playbook>> livePlaybook(Session& session)
{
    const auto row = session.repositories().playbooks.live();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Playbook>();
    auto playbook = parsed(**row);
    if (!playbook)
        return playbook.error();
    return std::optional(*std::move(playbook));
}

} // namespace

Result<std::vector<PublishedPlaybook>> publishedPlaybooks(Session& session)
{
    const auto rows = session.repositories().playbooks.list();
    if (!rows)
        return rows.error();
    std::vector<PublishedPlaybook> all;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (row->status == PlaybookRow::Status::Draft)
            continue;
        all.push_back({row->version, row->status == PlaybookRow::Status::Live, row->note, row->actor,
                       row->publishedAt, row->hash});
    }
    return all;
}

Result<Playbook> playbookOf(Session& session, PlaybookVersion version)
{
    const auto row = session.repositories().playbooks.find(version);
    if (!row)
        return row.error();
    if (!*row)
        return Error{"engine.unknown_playbook", {std::to_string(version.value)}};
    return parsed(**row);
}

Result<std::vector<RecordedRoster>> recordedRosters(Session& session)
{
    RosterRepository& rosters = session.repositories().rosters;
    const auto rows = rosters.list();
    if (!rows)
        return rows.error();
    const auto current = rosters.effectiveAt(session.now());
    if (!current)
        return current.error();
    std::vector<RecordedRoster> all;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const bool isInEffect = *current && (*current)->version == row->version;
        all.push_back({row->version, isInEffect, row->effectiveFrom, row->actor, row->recordedAt, row->hash});
    }
    return all;
}

Result<Roster> rosterOf(Session& session, RosterVersion version)
{
    const auto row = session.repositories().rosters.find(version);
    if (!row)
        return row.error();
    if (!*row)
        return Error{"engine.unknown_roster", {std::to_string(version.value)}};
    JsonDocument document = parseJson((*row)->document);
    Problems problems = std::move(document.problems);
    auto roster = problems.empty() ? parseRoster(document.root, problems) : std::nullopt;
    if (!roster)
        return brokenError("engine.broken_roster", problems);
    return *std::move(roster);
}

namespace {

template <typename Predicate>
Result<bool> anyRoster(Session& session, Predicate holds)
{
    const auto rows = session.repositories().rosters.list();
    if (!rows)
        return rows.error();
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const auto roster = rosterOf(session, row->version);
        if (!roster)
            return roster.error();
        if (holds(*roster))
            return true;
    }
    return false;
}

} // namespace

Result<bool> isInAnyRoster(Session& session, const RepId& rep)
{
    return anyRoster(session, [&](const Roster& roster) { return roster.rep(rep) != nullptr; });
}

Result<bool> isInAnyRoster(Session& session, const PoolId& pool)
{
    return anyRoster(session, [&](const Roster& roster) { return roster.pool(pool) != nullptr; });
}

Result<PlaybookReview> reviewPlaybook(Session& session, std::string_view text)
{
    PlaybookReview review;
    auto live = livePlaybook(session);
    if (!live)
        return live.error();
    review.live = *std::move(live);
    auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    review.roster = *std::move(roster);
    review.playbook = parsePlaybook(text, review.problems);
    if (!review.playbook)
        return review;
    auto problems = publishingProblems(session, *review.playbook);
    if (!problems)
        return problems.error();
    append(review.problems, *std::move(problems));
    if (review.live)
        review.changes = diffPlaybooks(*review.live, *review.playbook);
    return review;
}

bool RosterReview::isUnchanged() const
{
    return current && roster && writeJson(current->document) == writeJson(roster->document);
}

Result<RosterReview> reviewRoster(Session& session, std::string_view text)
{
    RosterReview review;
    auto current = session.roster(session.now());
    if (!current)
        return current.error();
    review.current = *std::move(current);
    JsonDocument document = parseJson(text);
    review.problems = std::move(document.problems);
    if (!review.problems.empty())
        return review;
    review.roster = parseRoster(document.root, review.problems);
    if (!review.roster)
        return review;
    auto problems = rosterProblems(session, *review.roster);
    if (!problems)
        return problems.error();
    append(review.problems, *std::move(problems));
    if (review.current)
        review.changes = diffRosters(*review.current, *review.roster);
    return review;
}

} // namespace baton
