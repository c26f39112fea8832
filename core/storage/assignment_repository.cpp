// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assignment_repository.h"

#include "core/storage/connection.h"
#include "core/storage/fail_point.h"

namespace baton {

namespace {

const std::string kSelect =
    "SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, closed_at, close_reason, "
    "override FROM assignment ";

AssignmentRow readRow(const Rows& rows)
{
    AssignmentRow row;
    row.decision = {rows.integer(0)};
    row.lead = {rows.integer(1)};
    row.rep = RepId::make(rows.text(2)).value_or(RepId());
    row.pool = PoolId::make(rows.text(3));
    row.how = rows.text(4);
    row.actor = rows.text(5);
    row.value = rows.real(6);
    row.openedAt = rows.instant(7);
    row.closedAt = rows.maybeInstant(8);
    row.closeReason = rows.text(9);
    row.byOverride = rows.integer(10) != 0;
    return row;
}

Result<std::vector<AssignmentRow>> many(Rows rows)
{
    std::vector<AssignmentRow> all;
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace

AssignmentRepository::AssignmentRepository(Connection& connection)
    : m_connection(connection),
      m_open(
          connection,
          "INSERT INTO assignment (decision_id, lead_id, rep, pool, how, actor, value, opened_at, override) "
          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"),
      m_close(connection, "UPDATE assignment SET closed_at = $1, close_reason = $2 "
                          "WHERE decision_id = $3 AND closed_at IS NULL"),
      m_openOf(connection, kSelect + "WHERE lead_id = $1 AND closed_at IS NULL"),
      m_ofLead(connection, kSelect + "WHERE decision_id IN (SELECT id FROM decision WHERE lead_id = $1) "
                                     "ORDER BY decision_id"),
      m_openOfRep(connection, kSelect + "WHERE rep = $1 AND closed_at IS NULL ORDER BY decision_id"),
      m_page(connection, kSelect + "WHERE decision_id > $1 ORDER BY decision_id LIMIT $2")
{
}

Result<void> AssignmentRepository::open(const AssignmentRow& row)
{
    BATON_FAIL_POINT("assignment.open");
    return m_open.run(row.decision, row.lead, row.rep, row.pool, row.how, row.actor, row.value, row.openedAt,
                      row.byOverride);
}

Result<void> AssignmentRepository::close(DecisionId decision, Instant at, std::string_view reason)
{
    return m_close.run(at, orNull(reason), decision);
}

Result<std::optional<AssignmentRow>> AssignmentRepository::openOf(LeadId lead)
{
    std::optional<AssignmentRow> found;
    auto rows = m_openOf.query(lead);
    if (rows.next())
        found = readRow(rows);
    BATON_TRY(rows.done());
    return found;
}

Result<std::vector<AssignmentRow>> AssignmentRepository::ofLead(LeadId lead)
{
    return many(m_ofLead.query(lead));
}

Result<std::vector<AssignmentRow>> AssignmentRepository::openOfRep(const RepId& rep)
{
    return many(m_openOfRep.query(rep));
}

Result<std::vector<AssignmentRow>> AssignmentRepository::page(DecisionId after, int limit)
{
    return many(m_page.query(after, limit));
}

Result<std::vector<AssignmentCount>> AssignmentRepository::counts()
{
    Statement counting(m_connection, "SELECT rep, pool, count(*) FROM assignment WHERE closed_at IS NULL "
                                     "GROUP BY rep, pool ORDER BY rep, pool");
    std::vector<AssignmentCount> all;
    auto rows = counting.query();
    while (rows.next())
        all.push_back({rows.string(0), rows.string(1), rows.integer(2)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
