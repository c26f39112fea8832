// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decision_repository.h"

#include "core/storage/connection.h"
#include "core/storage/fail_point.h"

namespace baton {

namespace {

const std::string kSelect =
    "SELECT id, lead_id, at, playbook_version, roster_version, kind, trace FROM decision ";

DecisionRow readRow(const Rows& rows)
{
    return {{rows.integer(0)}, {rows.integer(1)}, rows.instant(2), {rows.integer(3)},
            {rows.integer(4)}, rows.string(5),    rows.string(6)};
}

Result<std::optional<DecisionRow>> one(Rows rows)
{
    std::optional<DecisionRow> found;
    if (rows.next())
        found = readRow(rows);
    BATON_TRY(rows.done());
    return found;
}

Result<std::vector<DecisionRow>> many(Rows rows)
{
    std::vector<DecisionRow> all;
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace

DecisionRepository::DecisionRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection,
               "INSERT INTO decision (lead_id, at, playbook_version, roster_version, kind, trace) "
               "VALUES ($1, $2, $3, $4, $5, $6)"),
      m_find(connection, kSelect + "WHERE id = $1"),
      m_latest(connection, kSelect + "WHERE lead_id = $1 ORDER BY id DESC LIMIT 1"),
      m_ofLead(connection, kSelect + "WHERE lead_id = $1 ORDER BY id"),
      m_page(connection, kSelect + "WHERE id > $1 ORDER BY id LIMIT $2")
{
}

Result<DecisionId> DecisionRepository::insert(const DecisionRow& row)
{
    BATON_FAIL_POINT("decision.insert");
    BATON_TRY(m_insert.run(row.lead, row.at, row.playbook, row.roster, row.kind, row.trace));
    return DecisionId{m_connection.lastInsertedId()};
}

Result<std::optional<DecisionRow>> DecisionRepository::find(DecisionId id)
{
    return one(m_find.query(id));
}

Result<std::optional<DecisionRow>> DecisionRepository::latestOf(LeadId lead)
{
    return one(m_latest.query(lead));
}

Result<std::vector<DecisionRow>> DecisionRepository::ofLead(LeadId lead)
{
    return many(m_ofLead.query(lead));
}

Result<std::vector<DecisionRow>> DecisionRepository::page(DecisionId after, int limit)
{
    return many(m_page.query(after, limit));
}

Result<DecisionId> DecisionRepository::last()
{
    const auto id = m_connection.integer("SELECT max(id) FROM decision");
    if (!id)
        return id.error();
    return DecisionId{*id};
}

} // namespace baton
