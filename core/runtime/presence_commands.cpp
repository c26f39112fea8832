// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/presence_commands.h"

#include "core/runtime/lead_intake.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace baton {

namespace {

Problems check(const Session& session, const Roster& roster, std::string_view rep, Presence status,
               std::optional<Instant> until)
{
    Problems problems;
    const auto report = [&](const char* code, std::string location, std::string argument) {
        problems.push_back({Severity::Error, code, std::move(location), {std::move(argument)}});
    };
    const auto id = RepId::make(rep);
    if (!id || !roster.rep(*id))
        report("rep.unknown", "rep", std::string(rep));
    if (until && status == Presence::Online)
        report("presence.until_online", "until", formatInstant(*until));
    else if (until && *until <= session.now())
        report("presence.until_past", "until", formatInstant(*until));
    return problems;
}

/// One's own takes less.
Result<void> requireFor(Session& session, std::string_view rep)
{
    const auto person = session.person();
    if (!person)
        return person.error();
    const bool own = person->rep && person->rep->text() == rep && person->may(Right::SetOwnPresence);
    return own ? Result<void>() : session.require(Right::SetPresence);
}

Result<void> write(Session& session, const RepId& rep, Presence status, std::optional<Instant> until)
{
    PresenceRepository& presence = session.repositories().presence;
    const Instant now = session.now();
    const std::string& actor = session.actor().login;
    BATON_TRY(presence.forgetAfter(rep, now));
    BATON_TRY(presence.record({rep, now, status, actor}));
    if (until)
        BATON_TRY(presence.record({rep, *until, Presence::Online, actor}));
    if (status == Presence::Online)
        return session.repositories().leads.wakeHolds(kDueAtOnce);
    return until ? session.repositories().leads.wakeHolds(*until) : Result<void>();
}

} // namespace

Result<Problems> setPresence(Session& session, std::string_view rep, Presence status,
                             std::optional<Instant> until)
{
    BATON_TRY(requireFor(session, rep));
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    const auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    if (!*roster)
        return Error{"engine.no_roster", {formatInstant(session.now())}};
    Problems problems = check(session, **roster, rep, status, until);
    if (hasErrors(problems))
        return problems;
    BATON_TRY(write(session, *RepId::make(rep), status, until));
    session.touch(); // first: a commit may be told to have failed and yet stand
    BATON_TRY(transaction->commit());
    return problems;
}

Result<std::vector<PresenceNow>> listPresence(Session& session)
{
    const auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    if (!*roster)
        return Error{"engine.no_roster", {formatInstant(session.now())}};
    const auto said = session.repositories().presence.allAt(session.now());
    if (!said)
        return said.error();
    const auto next = session.repositories().presence.nextAfter(session.now());
    if (!next)
        return next.error();
    const auto of = [](const std::vector<PresenceRow>& rows, const RepId& rep) {
        return std::find_if(rows.begin(), rows.end(), [&](const PresenceRow& row) { return row.rep == rep; });
    };
    std::vector<PresenceNow> all;
    for (const Rep& rep : (*roster)->reps) {
        const auto now = of(*said, rep.id);
        const auto later = of(*next, rep.id);
        PresenceNow& each = all.emplace_back();
        each.row = now == said->end() ? PresenceRow{rep.id, {}, Presence::Online, {}} : *now;
        if (each.row.status != Presence::Online && later != next->end())
            each.backAt = later->since;
    }
    return all;
}

} // namespace baton
