// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/publishing.h"

#include "core/handoff/snapshot.h"
#include "core/playbook/lint.h"
#include "core/runtime/exports.h"
#include "core/runtime/lead_intake.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

void append(Problems& problems, Problems more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

Result<std::optional<Playbook>> livePlaybook(Session& session)
{
    const auto row = session.repositories().playbooks.live();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Playbook>();
    Problems problems;
    auto playbook = parsePlaybook((*row)->document, problems);
    if (!playbook)
        return Error{"engine.broken_playbook", {problems.front().code, problems.front().location}};
    return playbook;
}

/// A held lead goes on at a node by id: it must still be there.
Result<void> checkJourneys(Session& session, const Playbook& playbook, Problems& problems)
{
    const auto places = session.repositories().journeys.places();
    if (!places)
        return places.error();
    for (const JourneyPlace& place : *places) {
        const auto node = NodeId::make(place.node);
        bool found = false;
        for (const Tree& tree : playbook.trees)
            found = found || (node && tree.id().text() == place.tree && tree.find(*node));
        if (!found) {
            problems.push_back({Severity::Error,
                                "publish.journey_stranded",
                                "/trees/" + place.tree + "/nodes/" + place.node,
                                {place.tree, place.node}});
        }
    }
    return {};
}

/// The roster in effect and those recorded for later.
Result<std::vector<Roster>> rostersFromNowOn(Session& session)
{
    std::vector<Roster> all;
    for (std::optional<Instant> at = session.now(); at;) {
        auto roster = session.roster(*at);
        if (!roster)
            return roster.error();
        if (*roster)
            all.push_back(**std::move(roster));
        const auto next = session.repositories().rosters.nextChange(*at);
        if (!next)
            return next.error();
        at = *next;
    }
    return all;
}

/// What only a roster can tell.
bool isAboutRoster(const Problem& problem)
{
    static constexpr std::array<std::string_view, 4> codes{"routing.empty_pool", "routing.rep_not_in_pool",
                                                           "routing.unknown_pool", "routing.unknown_rep"};
    return std::ranges::find(codes, problem.code) != codes.end();
}

/// What the fields of a playbook can settle.
bool isAboutFields(const Problem& problem)
{
    return problem.code == "condition.unknown_field" || problem.code == "roster.value_field_not_a_number";
}

Result<Problems> lintProblems(Session& session, const Playbook& playbook)
{
    auto rosters = rostersFromNowOn(session);
    if (!rosters)
        return rosters.error();
    Problems all;
    for (const Roster& roster : *rosters) {
        for (Problem& problem : lintPlaybook(playbook, roster)) {
            if (std::ranges::find(all, problem) == all.end())
                all.push_back(std::move(problem));
        }
    }
    // Before the first roster, pools and reps are taken as given; the roster then is checked against them.
    if (rosters->empty()) {
        all = lintPlaybook(playbook, Roster());
        std::erase_if(all, isAboutRoster);
    }
    return all;
}

/// A file's column, or a person, of such a name says something of the lead itself, and never fills the field;
/// an export would have two columns of one name. Playbooks that were published before this was asked go on
/// being read.
void checkFields(const Playbook& playbook, Problems& problems)
{
    for (std::size_t i = 0; i < playbook.fields.size(); ++i) {
        const std::string& id = playbook.fields[i].id.text();
        if (isColumnOfLeads(id))
            problems.push_back(
                {Severity::Error, "playbook.field_clashes", "/fields/" + std::to_string(i) + "/id", {id}});
    }
}

Result<std::optional<PlaybookVersion>> storePlaybook(Session& session, const Playbook& playbook,
                                                     std::string_view note)
{
    PlaybookRow row;
    row.document = writeJson(playbook.document);
    row.hash = playbook.hash();
    row.note = note;
    row.actor = session.actor().login;
    row.publishedAt = session.now();
    const auto version = session.repositories().playbooks.publish(row);
    if (!version)
        return version.error();
    BATON_TRY(session.repositories().leads.wakeScored(kDueAtOnce));
    BATON_TRY(session.repositories().leads.wakeHolds(kDueAtOnce));
    return std::optional(*version);
}

} // namespace

Result<Problems> publishingProblems(Session& session, const Playbook& playbook)
{
    auto problems = lintProblems(session, playbook);
    if (problems)
        checkFields(playbook, *problems);
    if (problems)
        BATON_TRY(checkJourneys(session, playbook, *problems));
    return problems;
}

Result<Problems> rosterProblems(Session& session, const Roster& roster)
{
    const auto live = livePlaybook(session);
    if (!live)
        return live.error();
    const Playbook none;
    Problems problems = lintPlaybook(*live ? **live : none, roster);
    if (!*live)
        std::erase_if(problems, isAboutFields);
    return problems;
}

Result<Publication<PlaybookVersion>> publishPlaybook(Session& session, std::string_view text,
                                                     std::string_view note)
{
    BATON_TRY(session.require(Right::PublishPlaybook));
    Publication<PlaybookVersion> publication;
    const auto playbook = parsePlaybook(text, publication.problems);
    if (!playbook)
        return publication;
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    const auto live = session.repositories().playbooks.live();
    if (!live)
        return live.error();
    if (*live && (*live)->hash == playbook->hash()) {
        publication.version = (*live)->version;
        publication.unchanged = true;
        return publication;
    }
    auto problems = publishingProblems(session, *playbook);
    if (!problems)
        return problems.error();
    append(publication.problems, *std::move(problems));
    if (hasErrors(publication.problems))
        return publication;
    const auto version = storePlaybook(session, *playbook, note);
    if (!version)
        return version.error();
    session.touch(); // first: a commit may be told to have failed and yet stand
    BATON_TRY(transaction->commit());
    publication.version = *version;
    return publication;
}

Result<Publication<RosterVersion>> importRoster(Session& session, std::string_view text,
                                                std::optional<Instant> from)
{
    BATON_TRY(session.require(Right::EditRoster));
    Publication<RosterVersion> publication;
    JsonDocument document = parseJson(text);
    publication.problems = document.problems;
    if (!document.ok())
        return publication;
    const auto roster = parseRoster(document.root, publication.problems);
    if (!roster)
        return publication;
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    auto problems = rosterProblems(session, *roster);
    if (!problems)
        return problems.error();
    append(publication.problems, *std::move(problems));
    if (hasErrors(publication.problems))
        return publication;

    RosterRow row;
    row.document = writeJson(roster->document);
    row.hash = sha256({row.document});
    row.actor = session.actor().login;
    row.recordedAt = session.now();
    const auto first = session.repositories().rosters.list();
    if (!first)
        return first.error();
    // The first roster holds for all time before it, too: there is nobody else.
    row.effectiveFrom = from.value_or(first->empty() ? kDueAtOnce : session.now());
    const auto current = session.repositories().rosters.effectiveAt(row.effectiveFrom);
    if (!current)
        return current.error();
    if (*current && (*current)->hash == row.hash) {
        publication.version = (*current)->version;
        publication.unchanged = true;
        return publication;
    }
    const auto version = session.repositories().rosters.record(row);
    if (!version)
        return version.error();
    BATON_TRY(session.repositories().leads.wakeHolds(row.effectiveFrom));
    session.touch(); // first: a commit may be told to have failed and yet stand
    BATON_TRY(transaction->commit());
    publication.version = *version;
    return publication;
}

Result<std::string> exportPlaybook(Session& session, std::optional<PlaybookVersion> version)
{
    const auto row =
        version ? session.repositories().playbooks.find(*version) : session.repositories().playbooks.live();
    if (!row)
        return row.error();
    if (!*row && version)
        return Error{"engine.unknown_playbook", {std::to_string(version->value)}};
    if (!*row)
        return Error{"engine.no_playbook"};
    return writeJsonPretty(parseJson((*row)->document).root);
}

Result<std::string> exportRoster(Session& session, std::optional<Instant> at)
{
    const Instant instant = at.value_or(session.now());
    const auto row = session.repositories().rosters.effectiveAt(instant);
    if (!row)
        return row.error();
    if (!*row)
        return Error{"engine.no_roster", {formatInstant(instant)}};
    return writeJsonPretty(parseJson((*row)->document).root);
}

Result<Problems> lintPlaybookText(Session& session, std::string_view text)
{
    Problems problems;
    const auto playbook = parsePlaybook(text, problems);
    if (!playbook)
        return problems;
    auto more = publishingProblems(session, *playbook);
    if (!more)
        return more.error();
    append(problems, *std::move(more));
    return problems;
}

} // namespace baton
