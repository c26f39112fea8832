// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journey_repository.h"

#include "core/storage/connection.h"

namespace baton {

JourneyRepository::JourneyRepository(Connection& connection)
    : m_connection(connection),
      m_store(connection,
              "INSERT INTO journey (lead_id, playbook_version, tree, node, hold_queue, held_since, retry_at, "
              "expires_at, expired_node) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
              "ON CONFLICT (lead_id) DO UPDATE SET playbook_version = excluded.playbook_version, "
              "tree = excluded.tree, node = excluded.node, hold_queue = excluded.hold_queue, "
              "held_since = excluded.held_since, retry_at = excluded.retry_at, "
              "expires_at = excluded.expires_at, expired_node = excluded.expired_node"),
      m_remove(connection, "DELETE FROM journey WHERE lead_id = $1"),
      m_find(connection,
             "SELECT lead_id, playbook_version, tree, node, hold_queue, held_since, retry_at, expires_at, "
             "expired_node FROM journey WHERE lead_id = $1")
{
}

Result<void> JourneyRepository::store(const JourneyRow& row)
{
    return m_store.run(row.lead, row.playbook, row.tree, row.node, row.holdQueue, row.heldSince, row.retryAt,
                       row.expiresAt, orNull(row.expiredNode));
}

Result<void> JourneyRepository::remove(LeadId lead)
{
    return m_remove.run(lead);
}

Result<std::optional<JourneyRow>> JourneyRepository::find(LeadId lead)
{
    std::optional<JourneyRow> found;
    auto rows = m_find.query(lead);
    if (rows.next())
        found = JourneyRow{{rows.integer(0)},    {rows.integer(1)},    rows.string(2),
                           rows.string(3),       rows.string(4),       rows.instant(5),
                           rows.maybeInstant(6), rows.maybeInstant(7), rows.string(8)};
    BATON_TRY(rows.done());
    return found;
}

Result<std::vector<HoldCount>> JourneyRepository::counts()
{
    Statement counting(m_connection, "SELECT hold_queue, count(*), min(held_since) FROM journey "
                                     "GROUP BY hold_queue ORDER BY hold_queue");
    std::vector<HoldCount> all;
    auto rows = counting.query();
    while (rows.next())
        all.push_back({rows.string(0), rows.integer(1), rows.instant(2)});
    BATON_TRY(rows.done());
    return all;
}

Result<std::vector<JourneyPlace>> JourneyRepository::places()
{
    Statement statement(m_connection,
                        "SELECT tree, node FROM journey UNION "
                        "SELECT tree, expired_node FROM journey WHERE expired_node IS NOT NULL");
    std::vector<JourneyPlace> all;
    auto rows = statement.query();
    while (rows.next())
        all.push_back({rows.string(0), rows.string(1)});
    BATON_TRY(rows.done());
    return all;
}

Result<std::vector<PlaybookVersion>> JourneyRepository::versionsInUse()
{
    Statement listing(m_connection,
                      "SELECT DISTINCT playbook_version FROM journey ORDER BY playbook_version");
    std::vector<PlaybookVersion> all;
    auto rows = listing.query();
    while (rows.next())
        all.push_back({rows.integer(0)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
