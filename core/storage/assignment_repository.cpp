// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assignment_repository.h"

#include "core/storage/connection.h"
#include "core/storage/fail_point.h"

namespace baton {

namespace {

const std::string kSelect =
    "SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, closed_at, close_reason, "
    "override FROM assignment ";
const std::string kSelectOpen =
    "SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, NULL, NULL, override "
    "FROM assignment_open ";

/// In assignment_open, whose key is the lead.
std::string ofDecision(const std::string& id)
{
    return "WHERE lead_id = (SELECT lead_id FROM decision WHERE id = " + id + ") AND decision_id = " + id;
}

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
      m_open(connection,
             "INSERT INTO assignment_open (decision_id, lead_id, rep, pool, how, actor, value, opened_at, "
             "override, ledger_pool, position, entries) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"),
      m_keep(connection,
             "INSERT INTO assignment_past (decision_id, lead_id, rep, pool, how, actor, value, opened_at, "
             "closed_at, close_reason, override, ledger_pool, position, entries) "
             "SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, $1, $2, override, "
             "ledger_pool, position, entries FROM assignment_open " +
                 ofDecision("$3")),
      m_remove(connection, "DELETE FROM assignment_open " + ofDecision("$1")),
      m_openOf(connection, kSelectOpen + "WHERE lead_id = $1"),
      m_ofLead(connection, kSelect + "WHERE lead_id = $1 ORDER BY decision_id"),
      m_openOfRep(connection, kSelectOpen + "WHERE rep = $1 ORDER BY decision_id"),
      // Open ones are found by their decisions, which are in the order that is wanted.
      m_page(connection, "SELECT d.id AS decision_id, o.lead_id, o.rep, o.pool, o.how, o.actor, o.value, "
                         "o.opened_at, NULL, NULL, o.override FROM decision d "
                         "JOIN assignment_open o ON o.lead_id = d.lead_id AND o.decision_id = d.id "
                         "WHERE d.id > $1 UNION ALL "
                         "SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, closed_at, "
                         "close_reason, override FROM assignment_past WHERE decision_id > $1 "
                         "ORDER BY decision_id LIMIT $2")
{
}

Result<void> AssignmentRepository::open(const AssignmentRow& row)
{
    BATON_FAIL_POINT("assignment.open");
    return m_open.run(row.decision, row.lead, row.rep, row.pool, row.how, row.actor, row.value, row.openedAt,
                      row.byOverride, row.ledgerPool,
                      row.ledgerPool ? std::optional(row.position) : std::nullopt, orNull(row.entries));
}

Result<void> AssignmentRepository::close(DecisionId decision, Instant at, std::string_view reason)
{
    BATON_TRY(m_keep.run(at, orNull(reason), decision));
    return m_remove.run(decision);
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
    Statement counting(m_connection, "SELECT rep, pool, count(*) FROM assignment_open "
                                     "GROUP BY rep, pool ORDER BY rep, pool");
    std::vector<AssignmentCount> all;
    auto rows = counting.query();
    while (rows.next())
        all.push_back({rows.string(0), rows.string(1), rows.integer(2)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
