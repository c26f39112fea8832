// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/handoff/snapshot.h"
#include "core/runtime/actor.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace baton {

class Connection;
struct Repositories;

/// One open workspace on one thread: the connection, the repositories, and the compiled playbook and roster.
/// Everything that commands work on. Not thread-safe; a program opens one per thread.
class Session {
public:
    static Result<std::unique_ptr<Session>> open(const std::string& path, const Clock& clock, Actor actor);
    /// Makes a new workspace at `path` and opens it; storage.exists if there is a file.
    static Result<std::unique_ptr<Session>> create(const std::string& path, const Clock& clock, Actor actor);
    /// For looking alone: every command that writes fails with "storage.read_only". Takes little memory.
    static Result<std::unique_ptr<Session>> openReader(const std::string& path, const Clock& clock,
                                                       Actor actor);
    ~Session();

    Connection& connection() { return *m_connection; }
    Repositories& repositories() { return *m_repositories; }
    /// Whether the workspace is still where it was opened; see Connection::checkFileIsThere().
    Result<void> checkWorkspaceIsThere() const;
    /// Whatever this session is doing ends with "storage.cancelled" soon after `flag` became true; see
    /// Connection::interruptBy().
    void interruptBy(const std::atomic<bool>* flag);
    /// Between transactions; what takes long lets others write then.
    bool inTransaction() const;
    Instant now() const { return m_clock->now(); }
    const Actor& actor() const { return m_actor; }

    /// Who works here. A login that the workspace does not know is a viewer, or a manager while it knows
    /// nobody; "engine" is the engine.
    Result<Person> person();
    /// Whether that person may; otherwise an Error "right.missing" with the right's key and those of the
    /// roles that have it. The one place where rights are checked.
    Result<void> require(Right right);

    /// The live playbook with the roster in effect at `at`, compiled; cached until one of them changes, here
    /// or in another process. An Error "engine.no_playbook" or "engine.no_roster" while one is missing.
    Result<std::shared_ptr<const EngineSnapshot>> snapshot(Instant at);
    /// When another roster takes over from the one of the last snapshot(); nothing if none is recorded.
    std::optional<Instant> rosterEnd() const { return m_cachedUntil; }
    /// The roster in effect at `at`; nothing while there is none. For what needs no playbook.
    Result<std::optional<Roster>> roster(Instant at);
    /// The versions a stored decision names.
    Result<std::shared_ptr<const EngineSnapshot>> snapshot(PlaybookVersion playbook, RosterVersion roster);

    /// The fields of the live playbook; only standard ones while there is none.
    Result<std::shared_ptr<const FieldCatalogue>> catalogue();

    /// Counts what invalidates everything cached from the workspace: commits of other connections and our own
    /// commands that call touch(). Two equal numbers: nothing changed in between.
    Result<std::int64_t> generation();
    /// Says that a command changed playbook, roster, presence, loads or balances.
    void touch() { ++m_touches; }

private:
    Session(const Clock& clock, Actor actor);
    void attach(std::unique_ptr<Connection> connection);

    const Clock* m_clock;
    Actor m_actor;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Repositories> m_repositories;
    std::shared_ptr<const EngineSnapshot> m_cached;
    std::int64_t m_cachedGeneration = -1;
    Instant m_cachedFrom{}; ///< m_cached holds for instants in [m_cachedFrom, m_cachedUntil)
    std::optional<Instant> m_cachedUntil;
    std::shared_ptr<const FieldCatalogue> m_catalogue;
    std::int64_t m_catalogueGeneration = -1;
    PlaybookVersion m_catalogueOf; ///< 0: of no playbook
    std::int64_t m_touches = 0;
    std::optional<Person> m_person;
    std::int64_t m_personGeneration = -1;
};

} // namespace baton
