// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exclusion_repository.h"

#include "core/storage/connection.h"

namespace baton {

ExclusionRepository::ExclusionRepository(Connection& connection)
    : m_ofLead(connection, "SELECT rep FROM lead_exclusion WHERE lead_id = $1 ORDER BY rep"),
      m_insert(connection, "INSERT INTO lead_exclusion (lead_id, rep) VALUES ($1, $2)"),
      m_remove(connection, "DELETE FROM lead_exclusion WHERE lead_id = $1")
{
}

Result<std::vector<RepId>> ExclusionRepository::ofLead(LeadId lead)
{
    std::vector<RepId> all;
    auto rows = m_ofLead.query(lead);
    while (rows.next()) {
        if (const auto rep = RepId::make(rows.text(0)))
            all.push_back(*rep);
    }
    BATON_TRY(rows.done());
    return all;
}

Result<void> ExclusionRepository::store(LeadId lead, std::span<const RepId> reps)
{
    BATON_TRY(m_remove.run(lead));
    for (const RepId& rep : reps)
        BATON_TRY(m_insert.run(lead, rep));
    return {};
}

} // namespace baton
