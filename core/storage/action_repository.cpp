// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/action_repository.h"

#include "core/storage/connection.h"

namespace baton {

namespace {

constexpr const char* kSelect =
    "SELECT a.id, a.at, a.actor, a.kind, a.parameters, a.undoes, a.undone_by, "
    "(SELECT count(*) FROM lead_action_lead l WHERE l.action_id = a.id) FROM lead_action a ";

Result<std::vector<ActionRow>> many(Rows rows)
{
    std::vector<ActionRow> all;
    while (rows.next())
        all.push_back({{rows.integer(0)},
                       rows.instant(1),
                       rows.string(2),
                       rows.string(3),
                       rows.string(4),
                       {rows.integer(5)},
                       {rows.integer(6)},
                       rows.integer(7)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace

ActionRepository::ActionRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection, "INSERT INTO lead_action (at, actor, kind, parameters, undoes) "
                           "VALUES ($1, $2, $3, $4, $5)"),
      m_markUndone(connection, "UPDATE lead_action SET undone_by = $1 WHERE id = $2"),
      m_find(connection, std::string(kSelect) + "WHERE a.id = $1"),
      m_recent(connection, std::string(kSelect) + "ORDER BY a.id DESC LIMIT $1"),
      m_record(connection, "INSERT INTO lead_action_lead (action_id, lead_id, event_seq, change) "
                           "VALUES ($1, $2, $3, $4)"),
      m_leadsOf(connection, "SELECT action_id, lead_id, event_seq, change FROM lead_action_lead "
                            "WHERE action_id = $1 ORDER BY lead_id"),
      m_forget(connection, "DELETE FROM lead_action_lead WHERE lead_id = $1")
{
}

Result<ActionId> ActionRepository::insert(const ActionRow& row)
{
    BATON_TRY(m_insert.run(row.at, row.actor, row.kind, row.parameters, orNull(row.undoes)));
    return ActionId{m_connection.lastInsertedId()};
}

Result<void> ActionRepository::markUndone(ActionId action, ActionId by)
{
    return m_markUndone.run(by, action);
}

Result<std::optional<ActionRow>> ActionRepository::find(ActionId id)
{
    auto found = many(m_find.query(id));
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<ActionRow>();
    return std::optional(std::move(found->front()));
}

Result<std::vector<ActionRow>> ActionRepository::recent(int limit)
{
    return many(m_recent.query(limit));
}

Result<void> ActionRepository::record(const ActionLeadRow& row)
{
    return m_record.run(row.action, row.lead, row.event, row.change);
}

Result<std::vector<ActionLeadRow>> ActionRepository::leadsOf(ActionId action)
{
    std::vector<ActionLeadRow> all;
    auto rows = m_leadsOf.query(action);
    while (rows.next())
        all.push_back({{rows.integer(0)}, {rows.integer(1)}, {rows.integer(2)}, rows.string(3)});
    BATON_TRY(rows.done());
    return all;
}

Result<void> ActionRepository::forget(LeadId lead)
{
    return m_forget.run(lead);
}

} // namespace baton
