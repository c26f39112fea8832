// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_repository.h"

#include "core/storage/connection.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace baton {

namespace {

constexpr std::array<std::string_view, 5> kStatuses{"running", "done", "cancelled", "undone", "failed"};

/// The CHECK constraints let nothing else in.
std::size_t indexOf(std::span<const std::string_view> keys, std::string_view key)
{
    const auto it = std::ranges::find(keys, key);
    return it == keys.end() ? keys.size() - 1 : std::size_t(it - keys.begin());
}

const std::string kSelect =
    "SELECT id, kind, source_name, source_sha256, mapping, options, started_at, finished_at, status, "
    "bytes_done, rows_read, created, updated, duplicate, rejected, actor FROM import_run ";

ImportRow readRow(const Rows& rows)
{
    ImportRow row;
    row.id = {rows.integer(0)};
    row.kind = parseImportKind(rows.text(1))
                   .value_or(ImportKind::Leads); // the CHECK constraint lets nothing else in
    row.sourceName = rows.text(2);
    row.sourceHash = rows.digest(3);
    row.mapping = rows.text(4);
    row.options = rows.text(5);
    row.startedAt = rows.instant(6);
    row.finishedAt = rows.maybeInstant(7);
    row.status = ImportRow::Status(indexOf(kStatuses, rows.text(8)));
    row.bytesDone = rows.integer(9);
    row.rowsRead = rows.integer(10);
    row.created = rows.integer(11);
    row.updated = rows.integer(12);
    row.duplicate = rows.integer(13);
    row.rejected = rows.integer(14);
    row.actor = rows.text(15);
    return row;
}

Result<std::optional<ImportRow>> one(Rows rows)
{
    std::optional<ImportRow> found;
    if (rows.next())
        found = readRow(rows);
    BATON_TRY(rows.done());
    return found;
}

} // namespace

std::string_view importStatusKey(ImportRow::Status status)
{
    return kStatuses[std::size_t(status)];
}

ImportRepository::ImportRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection,
               "INSERT INTO import_run (kind, source_name, source_sha256, mapping, options, started_at, "
               "finished_at, status, bytes_done, rows_read, created, updated, duplicate, rejected, actor) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"),
      m_update(connection,
               "UPDATE import_run SET finished_at = $1, status = $2, bytes_done = $3, rows_read = $4, "
               "created = $5, updated = $6, duplicate = $7, rejected = $8, options = $9 WHERE id = $10"),
      m_find(connection, kSelect + "WHERE id = $1"),
      m_unfinished(connection, kSelect + "WHERE kind = $1 AND source_sha256 = $2 "
                                         "AND status IN ('running', 'cancelled') ORDER BY id DESC LIMIT 1"),
      m_recordChange(connection, "INSERT INTO import_change (import_id, lead_id, row_number, before) "
                                 "VALUES ($1, $2, $3, $4)"),
      m_changes(connection, "SELECT id, lead_id, row_number, before FROM import_change "
                            "WHERE import_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3")
{
}

Result<ImportId> ImportRepository::insert(const ImportRow& row)
{
    BATON_TRY(m_insert.run(importKindKey(row.kind), row.sourceName, row.sourceHash, row.mapping, row.options,
                           row.startedAt, row.finishedAt, importStatusKey(row.status), row.bytesDone,
                           row.rowsRead, row.created, row.updated, row.duplicate, row.rejected, row.actor));
    return ImportId{m_connection.lastInsertedId()};
}

Result<void> ImportRepository::update(const ImportRow& row)
{
    return m_update.run(row.finishedAt, importStatusKey(row.status), row.bytesDone, row.rowsRead, row.created,
                        row.updated, row.duplicate, row.rejected, row.options, row.id);
}

Result<std::optional<ImportRow>> ImportRepository::find(ImportId id)
{
    return one(m_find.query(id));
}

Result<std::vector<ImportRow>> ImportRepository::list()
{
    Statement listing(m_connection, kSelect + "ORDER BY id");
    std::vector<ImportRow> all;
    auto rows = listing.query();
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

Result<std::optional<ImportRow>> ImportRepository::unfinishedOf(ImportRow::Kind kind,
                                                                const Digest& sourceHash)
{
    return one(m_unfinished.query(importKindKey(kind), sourceHash));
}

Result<void> ImportRepository::recordChange(ImportId import, LeadId lead, std::int64_t rowNumber,
                                            std::string_view before)
{
    return m_recordChange.run(import, lead, rowNumber, before);
}

Result<std::vector<ImportChange>> ImportRepository::changesBackwards(ImportId import, std::int64_t before,
                                                                     int limit)
{
    std::vector<ImportChange> all;
    auto rows =
        m_changes.query(import, before > 0 ? before : std::numeric_limits<std::int64_t>::max(), limit);
    while (rows.next())
        all.push_back({rows.integer(0), {rows.integer(1)}, rows.integer(2), rows.string(3)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
