// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recycled_repository.h"

#include "core/storage/connection.h"

namespace baton {

RecycledRepository::RecycledRepository(Connection& connection)
    : m_store(connection,
              "INSERT INTO recycled_lead (lead_id, until, reason) VALUES ($1, $2, $3) "
              "ON CONFLICT (lead_id) DO UPDATE SET until = excluded.until, reason = excluded.reason"),
      m_remove(connection, "DELETE FROM recycled_lead WHERE lead_id = $1"),
      m_find(connection, "SELECT lead_id, until, reason FROM recycled_lead WHERE lead_id = $1")
{
}

Result<void> RecycledRepository::store(const RecycledRow& row)
{
    return m_store.run(row.lead, row.until, row.reason);
}

Result<void> RecycledRepository::remove(LeadId lead)
{
    return m_remove.run(lead);
}

Result<std::optional<RecycledRow>> RecycledRepository::find(LeadId lead)
{
    std::optional<RecycledRow> found;
    auto rows = m_find.query(lead);
    if (rows.next())
        found = RecycledRow{{rows.integer(0)}, rows.instant(1), rows.string(2)};
    BATON_TRY(rows.done());
    return found;
}

} // namespace baton
