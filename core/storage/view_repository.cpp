// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/view_repository.h"

#include "core/base/text.h"
#include "core/storage/connection.h"

namespace baton {

namespace {

const std::string kSelect = "SELECT id, owner, name, shared, definition, saved_at FROM saved_view ";

ViewRow readRow(const Rows& rows)
{
    return {{rows.integer(0)},    rows.string(1), rows.string(2),
            rows.integer(3) != 0, rows.string(4), rows.instant(5)};
}

Result<std::optional<ViewRow>> one(Rows rows)
{
    std::optional<ViewRow> found;
    if (rows.next())
        found = readRow(rows);
    BATON_TRY(rows.done());
    return found;
}

} // namespace

ViewRepository::ViewRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection, "INSERT INTO saved_view (owner, name, name_key, shared, definition, saved_at) "
                           "VALUES ($1, $2, $3, $4, $5, $6)"),
      m_update(connection,
               "UPDATE saved_view SET owner = $1, name = $2, name_key = $3, shared = $4, definition = $5, "
               "saved_at = $6 WHERE id = $7"),
      m_remove(connection, "DELETE FROM saved_view WHERE id = $1"),
      m_find(connection, kSelect + "WHERE id = $1"),
      m_findByName(connection, kSelect + "WHERE owner = $1 AND name_key = $2"),
      m_visible(connection, kSelect + "WHERE owner = $1 OR shared = 1 ORDER BY name_key, owner, id")
{
}

Result<ViewId> ViewRepository::insert(const ViewRow& row)
{
    BATON_TRY(m_insert.run(row.owner, row.name, folded(row.name), row.shared, row.definition, row.savedAt));
    return ViewId{m_connection.lastInsertedId()};
}

Result<void> ViewRepository::update(const ViewRow& row)
{
    return m_update.run(row.owner, row.name, folded(row.name), row.shared, row.definition, row.savedAt,
                        row.id);
}

Result<void> ViewRepository::remove(ViewId id)
{
    return m_remove.run(id);
}

Result<std::optional<ViewRow>> ViewRepository::find(ViewId id)
{
    return one(m_find.query(id));
}

Result<std::optional<ViewRow>> ViewRepository::findByName(std::string_view owner, std::string_view name)
{
    return one(m_findByName.query(owner, folded(name)));
}

Result<std::vector<ViewRow>> ViewRepository::visibleTo(std::string_view owner)
{
    std::vector<ViewRow> all;
    auto rows = m_visible.query(owner);
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
