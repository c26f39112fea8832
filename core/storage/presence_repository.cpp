// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/presence_repository.h"

#include "core/storage/connection.h"

namespace baton {

namespace {

Result<std::vector<PresenceRow>> many(Rows rows)
{
    std::vector<PresenceRow> all;
    while (rows.next()) {
        if (const auto rep = RepId::make(rows.text(0)))
            all.push_back({*rep, rows.instant(1), parsePresence(rows.text(2)).value_or(Presence::Offline),
                           rows.string(3)});
    }
    BATON_TRY(rows.done());
    return all;
}

} // namespace

PresenceRepository::PresenceRepository(Connection& connection)
    : m_record(connection,
               "INSERT INTO presence (rep, since, status, actor) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (rep, since) DO UPDATE SET status = excluded.status, actor = excluded.actor"),
      m_allAt(connection,
              "SELECT p.rep, p.since, p.status, p.actor FROM presence p JOIN "
              "(SELECT rep, max(since) AS since FROM presence WHERE since <= $1 GROUP BY rep) latest "
              "ON latest.rep = p.rep AND latest.since = p.since ORDER BY p.rep"),
      m_nextAfter(connection,
                  "SELECT p.rep, p.since, p.status, p.actor FROM presence p JOIN "
                  "(SELECT rep, min(since) AS since FROM presence WHERE since > $1 GROUP BY rep) next "
                  "ON next.rep = p.rep AND next.since = p.since ORDER BY p.rep"),
      m_forget(connection, "DELETE FROM presence WHERE rep = $1 AND since > $2")
{
}

Result<void> PresenceRepository::record(const PresenceRow& row)
{
    return m_record.run(row.rep, row.since, presenceKey(row.status), row.actor);
}

Result<std::vector<PresenceRow>> PresenceRepository::allAt(Instant at)
{
    return many(m_allAt.query(at));
}

Result<std::vector<PresenceRow>> PresenceRepository::nextAfter(Instant at)
{
    return many(m_nextAfter.query(at));
}

Result<void> PresenceRepository::forgetAfter(const RepId& rep, Instant at)
{
    return m_forget.run(rep, at);
}

} // namespace baton
