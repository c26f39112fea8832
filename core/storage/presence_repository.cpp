// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/presence_repository.h"

#include "core/storage/connection.h"

namespace baton {

PresenceRepository::PresenceRepository(Connection& connection)
    : m_record(connection,
               "INSERT INTO presence (rep, since, status, actor) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (rep, since) DO UPDATE SET status = excluded.status, actor = excluded.actor"),
      m_allAt(connection,
              "SELECT p.rep, p.since, p.status, p.actor FROM presence p JOIN "
              "(SELECT rep, max(since) AS since FROM presence WHERE since <= $1 GROUP BY rep) latest "
              "ON latest.rep = p.rep AND latest.since = p.since ORDER BY p.rep")
{
}

Result<void> PresenceRepository::record(const PresenceRow& row)
{
    return m_record.run(row.rep, row.since, presenceKey(row.status), row.actor);
}

Result<std::vector<PresenceRow>> PresenceRepository::allAt(Instant at)
{
    std::vector<PresenceRow> all;
    auto rows = m_allAt.query(at);
    while (rows.next()) {
        if (const auto rep = RepId::make(rows.text(0)))
            all.push_back({*rep, rows.instant(1), parsePresence(rows.text(2)).value_or(Presence::Offline),
                           rows.string(3)});
    }
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
