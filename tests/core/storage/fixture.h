// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/repositories.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"
#include "tests/core/storage/test_database.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace baton::test {

inline Instant at(std::string_view text)
{
    return parseInstant(text).value();
}

/// A new workspace in a folder of its own, with a live playbook and a roster, open for writing.
class Fixture {
public:
    Fixture()
        : m_connection(m_database.create()), m_repositories(std::make_unique<Repositories>(*m_connection))
    {
        auto transaction = taken(Transaction::begin(*m_connection));
        playbook = taken(repos().playbooks.publish(
            {{}, sha256({"{}"}), "{}", {}, "first", "ada", at("2026-01-01T00:00Z")}));
        roster = taken(repos().rosters.record(
            {{}, at("2026-01-01T00:00Z"), kRoster, sha256({kRoster}), "ada", at("2026-01-01T00:00Z")}));
        if (const auto done = transaction.commit(); !done)
            qFatal("%s", words(done.error()).c_str());
    }

    std::string path() const { return m_database.path(); }
    std::string folder() const { return m_database.folder(); }
    Connection& connection() { return *m_connection; }
    Repositories& repos() { return *m_repositories; }
    void close()
    {
        m_repositories.reset();
        m_connection.reset();
    }
    void reopen()
    {
        close();
        m_connection = m_database.open();
        m_repositories = std::make_unique<Repositories>(*m_connection);
    }

    /// Stores a lead that arrives at `receivedAt` with one event; within the caller's transaction.
    LeadRow arrive(std::string_view email, Instant receivedAt)
    {
        LeadRow row;
        row.lead.id = taken(repos().leads.nextId());
        row.lead.receivedAt = row.updatedAt = receivedAt;
        row.dueAt = receivedAt;
        row.lead.values.set("email", std::string(email));
        (void)taken(repos().events.append(
            row.chain, {row.lead.id, receivedAt, "import", "created", R"({"by":"test"})"}));
        if (const auto done = repos().leads.insert(row); !done)
            qFatal("%s", words(done.error()).c_str());
        return row;
    }

    /// A decision of the lead, stored, and the assignment it made, not yet stored.
    AssignmentRow assignment(LeadId lead, const char* rep)
    {
        AssignmentRow row;
        row.decision = taken(repos().decisions.insert(
            {{}, lead, at("2026-03-02T10:00Z"), playbook, roster, "route", R"({"path":[]})"}));
        row.lead = lead;
        row.rep = *RepId::make(rep);
        row.pool = PoolId::make("ne");
        row.how = "pool";
        row.actor = "engine";
        row.openedAt = at("2026-03-02T10:00Z");
        return row;
    }

    PlaybookVersion playbook;
    RosterVersion roster;

private:
    static constexpr const char* kRoster =
        R"({"format":1,"reps":[{"id":"dana","caps":{"open":2}},{"id":"eli"},{"id":"gone","active":false}]})";
    TestDatabase m_database;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Repositories> m_repositories;
};

/// Runs `body` in a process of its own and gives its wait status. No connection may be open in this one.
inline int inChild(const std::function<int()>& body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace baton::test
