// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/session.h"

#include "core/base/json.h"
#include "core/storage/repositories.h"
#include "core/storage/workspace.h"

namespace baton {

namespace {

/// A stored document must compile: it did when it was stored. If it does not, the file was tampered with or
/// is of a program that knows more.
Error brokenDocument(const char* code, const Problems& problems)
{
    Error error{code};
    if (!problems.empty())
        error.args = {problems.front().code, problems.front().location};
    return error;
}

Result<std::shared_ptr<const EngineSnapshot>> compile(const PlaybookRow& playbookRow,
                                                      const RosterRow& rosterRow)
{
    Problems problems;
    auto playbook = parsePlaybook(playbookRow.document, problems);
    if (!playbook)
        return brokenDocument("engine.broken_playbook", problems);
    auto roster = parseRoster(parseJson(rosterRow.document).root, problems);
    if (!roster)
        return brokenDocument("engine.broken_roster", problems);
    auto snapshot = EngineSnapshot::build(std::move(*playbook), playbookRow.version, std::move(*roster),
                                          rosterRow.version, problems);
    if (!snapshot)
        return brokenDocument("engine.broken_playbook", problems);
    return snapshot;
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const std::string& path, const Clock& clock, Actor actor)
{
    auto connection = openWorkspace(path);
    if (!connection)
        return connection.error();
    std::unique_ptr<Session> session(new Session(clock, std::move(actor)));
    session->attach(std::move(*connection));
    return session;
}

Result<std::unique_ptr<Session>> Session::openReader(const std::string& path, const Clock& clock, Actor actor)
{
    auto connection = openWorkspace(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    std::unique_ptr<Session> session(new Session(clock, std::move(actor)));
    session->attach(std::move(*connection));
    return session;
}

Result<std::unique_ptr<Session>> Session::create(const std::string& path, const Clock& clock, Actor actor)
{
    const auto storeMaker = [&actor](Connection& draft) -> Result<void> {
        BATON_TRY(PersonRepository(draft).store({{}, actor.login, actor.login, {"manager", "engine"}}));
        return {};
    };
    auto connection = createWorkspace(path, sqliteMigrations(), storeMaker);
    if (!connection)
        return connection.error();
    std::unique_ptr<Session> session(new Session(clock, std::move(actor)));
    session->attach(std::move(*connection));
    return session;
}

Session::Session(const Clock& clock, Actor actor) : m_clock(&clock), m_actor(std::move(actor)) {}

Session::~Session() = default;

void Session::attach(std::unique_ptr<Connection> connection)
{
    m_connection = std::move(connection);
    m_repositories = std::make_unique<Repositories>(*m_connection);
}

Result<void> Session::checkWorkspaceIsThere() const
{
    return m_connection->checkFileIsThere();
}

void Session::interruptBy(const std::atomic<bool>* flag)
{
    m_connection->interruptBy(flag);
}

bool Session::inTransaction() const
{
    return m_connection->inTransaction();
}

Result<std::int64_t> Session::generation()
{
    const auto others = m_connection->dataVersion();
    if (!others)
        return others.error();
    // Both only grow, so their sum tells whether either did.
    return *others + m_touches;
}

Result<std::shared_ptr<const EngineSnapshot>> Session::snapshot(Instant at)
{
    const auto current = generation();
    if (!current)
        return current.error();
    const bool fits = m_cached && at >= m_cachedFrom && (!m_cachedUntil || at < *m_cachedUntil);
    if (fits && *current == m_cachedGeneration)
        return m_cached;

    const auto playbook = m_repositories->playbooks.live();
    if (!playbook)
        return playbook.error();
    if (!*playbook)
        return Error{"engine.no_playbook"};
    const auto roster = m_repositories->rosters.effectiveAt(at);
    if (!roster)
        return roster.error();
    if (!*roster)
        return Error{"engine.no_roster", {formatInstant(at)}};
    const auto until = m_repositories->rosters.nextChange(at);
    if (!until)
        return until.error();
    const bool same = m_cached && m_cached->playbookVersion() == (*playbook)->version &&
                      m_cached->rosterVersion() == (*roster)->version;
    if (!same) {
        auto compiled = compile(**playbook, **roster);
        if (!compiled)
            return compiled.error();
        m_cached = std::move(*compiled);
    }
    m_cachedGeneration = *current;
    m_cachedFrom = (*roster)->effectiveFrom;
    m_cachedUntil = *until;
    return m_cached;
}

Result<std::optional<Roster>> Session::roster(Instant at)
{
    const auto row = m_repositories->rosters.effectiveAt(at);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Roster>();
    Problems problems;
    auto roster = parseRoster(parseJson((*row)->document).root, problems);
    if (!roster)
        return brokenDocument("engine.broken_roster", problems);
    return roster;
}

Result<std::shared_ptr<const EngineSnapshot>> Session::snapshot(PlaybookVersion playbook,
                                                                RosterVersion roster)
{
    if (m_cached && m_cached->playbookVersion() == playbook && m_cached->rosterVersion() == roster)
        return m_cached;
    const auto playbookRow = m_repositories->playbooks.find(playbook);
    if (!playbookRow)
        return playbookRow.error();
    const auto rosterRow = m_repositories->rosters.find(roster);
    if (!rosterRow)
        return rosterRow.error();
    if (!*playbookRow || !*rosterRow)
        return Error{"engine.unknown_version",
                     {std::to_string(playbook.value), std::to_string(roster.value)}};
    return compile(**playbookRow, **rosterRow);
}

Result<std::shared_ptr<const FieldCatalogue>> Session::catalogue()
{
    const auto current = generation();
    if (!current)
        return current.error();
    if (m_catalogue && m_catalogueGeneration == *current)
        return m_catalogue;
    const auto playbook = m_repositories->playbooks.live();
    if (!playbook)
        return playbook.error();
    const PlaybookVersion version = *playbook ? (*playbook)->version : PlaybookVersion();
    if (!m_catalogue || m_catalogueOf != version) {
        Playbook parsed;
        if (*playbook) {
            Problems problems;
            auto read = parsePlaybook((*playbook)->document, problems);
            if (!read)
                return brokenDocument("engine.broken_playbook", problems);
            parsed = std::move(*read);
        }
        m_catalogue = std::make_shared<const FieldCatalogue>(std::move(parsed.fields));
        m_catalogueOf = version;
    }
    m_catalogueGeneration = *current;
    return m_catalogue;
}

} // namespace baton
