// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_repository.h"

#include "core/storage/connection.h"
#include "core/storage/field_json.h"

namespace baton {

namespace {

/// The row's values as they are stored, made in `buffer`; nothing if it has none.
std::optional<std::string_view> fieldsOf(const ActivityRow& row, std::string& buffer)
{
    if (row.activity.values.empty())
        return std::nullopt;
    writeFieldJson(buffer, row.activity.values);
    return buffer;
}

} // namespace

ActivityRepository::ActivityRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection, "INSERT INTO activity (lead_id, external_id, kind, at, fields, import_id) "
                           "VALUES ($1, $2, $3, $4, $5, $6)"),
      m_ofLead(connection, "SELECT id, kind, at, fields FROM activity WHERE lead_id = $1 ORDER BY at, id"),
      m_hasExternalId(connection, "SELECT 1 FROM activity WHERE external_id = $1"),
      m_exists(connection, "SELECT 1 FROM activity WHERE lead_id = $1 AND at = $2 AND kind = $3 "
                           "AND coalesce(fields, '') = coalesce($4, '') LIMIT 1"),
      m_removeOne(connection, "DELETE FROM activity WHERE id = $1"),
      m_remove(connection, "DELETE FROM activity WHERE import_id = $1"),
      m_leadsOfImport(connection,
                      "SELECT DISTINCT lead_id FROM activity WHERE import_id = $1 AND lead_id > $2 "
                      "ORDER BY lead_id LIMIT $3")
{
}

Result<ActivityId> ActivityRepository::insert(const ActivityRow& row)
{
    BATON_TRY(m_insert.run(row.lead, orNull(row.externalId), row.activity.kind, row.activity.at,
                           fieldsOf(row, m_json), orNull(row.import)));
    return ActivityId{m_connection.lastInsertedId()};
}

Result<std::vector<Activity>> ActivityRepository::ofLead(LeadId lead)
{
    std::vector<Activity> all;
    std::string foreign;
    auto rows = m_ofLead.query(lead);
    while (rows.next()) {
        Activity& activity = all.emplace_back();
        activity.id = {rows.integer(0)};
        activity.kind = rows.text(1);
        activity.at = rows.instant(2);
        if (!rows.isNull(3))
            readFieldJson(rows.text(3), activity.values, foreign);
    }
    BATON_TRY(rows.done());
    return all;
}

namespace {

Result<bool> any(Rows rows)
{
    const bool found = rows.next();
    BATON_TRY(rows.done());
    return found;
}

} // namespace

Result<bool> ActivityRepository::hasExternalId(std::string_view externalId)
{
    return any(m_hasExternalId.query(externalId));
}

Result<bool> ActivityRepository::exists(const ActivityRow& row)
{
    return any(m_exists.query(row.lead, row.activity.at, row.activity.kind, fieldsOf(row, m_json)));
}

Result<void> ActivityRepository::remove(ActivityId activity)
{
    return m_removeOne.run(activity);
}

Result<std::int64_t> ActivityRepository::removeOfImport(ImportId import)
{
    BATON_TRY(m_remove.run(import));
    return m_connection.changes();
}

Result<std::vector<LeadId>> ActivityRepository::leadsOfImport(ImportId import, LeadId after, int limit)
{
    std::vector<LeadId> all;
    auto rows = m_leadsOfImport.query(import, after, limit);
    while (rows.next())
        all.push_back({rows.integer(0)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
