// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mapping_repository.h"

#include "core/base/text.h"
#include "core/storage/connection.h"

namespace baton {

namespace {

const std::string kSelect =
    "SELECT id, kind, name, columns_hash, document, actor, saved_at FROM saved_mapping ";

MappingRow readRow(const Rows& rows)
{
    return {{rows.integer(0)},
            parseImportKind(rows.text(1)).value_or(ImportKind::Leads), // the CHECK lets nothing else in
            rows.string(2),
            rows.digest(3),
            rows.string(4),
            rows.string(5),
            rows.instant(6)};
}

} // namespace

MappingRepository::MappingRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection, "INSERT INTO saved_mapping (kind, name, name_key, columns_hash, document, actor, "
                           "saved_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"),
      m_update(connection, "UPDATE saved_mapping SET name = $1, name_key = $2, columns_hash = $3, "
                           "document = $4, actor = $5, saved_at = $6 WHERE id = $7"),
      m_remove(connection, "DELETE FROM saved_mapping WHERE id = $1"),
      m_findByName(connection, kSelect + "WHERE kind = $1 AND name_key = $2"),
      m_list(connection, kSelect + "ORDER BY name_key, kind, id")
{
}

Result<MappingId> MappingRepository::insert(const MappingRow& row)
{
    BATON_TRY(m_insert.run(importKindKey(row.kind), row.name, folded(row.name), row.columns, row.document,
                           row.actor, row.savedAt));
    return MappingId{m_connection.lastInsertedId()};
}

Result<void> MappingRepository::update(const MappingRow& row)
{
    return m_update.run(row.name, folded(row.name), row.columns, row.document, row.actor, row.savedAt,
                        row.id);
}

Result<void> MappingRepository::remove(MappingId id)
{
    return m_remove.run(id);
}

Result<std::optional<MappingRow>> MappingRepository::findByName(ImportKind kind, std::string_view name)
{
    auto rows = m_findByName.query(importKindKey(kind), folded(name));
    std::optional<MappingRow> found;
    if (rows.next())
        found = readRow(rows);
    BATON_TRY(rows.done());
    return found;
}

Result<std::vector<MappingRow>> MappingRepository::list()
{
    std::vector<MappingRow> all;
    auto rows = m_list.query();
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
