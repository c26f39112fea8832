// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/playbook_repository.h"

#include "core/storage/connection.h"

namespace baton {

namespace {

constexpr const char* kColumns = "version, hash, status, note, actor, published_at";

PlaybookRow::Status statusOf(std::string_view text)
{
    if (text == "live")
        return PlaybookRow::Status::Live;
    return text == "draft" ? PlaybookRow::Status::Draft : PlaybookRow::Status::Retired;
}

PlaybookRow readRow(const Rows& rows)
{
    return {{rows.integer(0)}, rows.digest(1), {}, statusOf(rows.text(2)), rows.string(3),
            rows.string(4),    rows.instant(5)};
}

Result<std::optional<PlaybookRow>> one(Rows rows)
{
    std::optional<PlaybookRow> found;
    if (rows.next()) {
        found = readRow(rows);
        found->document = rows.text(6);
    }
    BATON_TRY(rows.done());
    return found;
}

std::string select(std::string_view columns, std::string_view rest)
{
    return "SELECT " + std::string(columns) + " FROM playbook_version " + std::string(rest);
}

const std::string kWithDocument = std::string(kColumns) + ", document";

} // namespace

PlaybookRepository::PlaybookRepository(Connection& connection)
    : m_connection(connection),
      m_find(connection, select(kWithDocument, "WHERE version = $1")),
      m_live(connection, select(kWithDocument, "WHERE status = 'live'"))
{
}

Result<PlaybookVersion> PlaybookRepository::insert(const PlaybookRow& row, std::string_view status)
{
    Statement insert(m_connection,
                     "INSERT INTO playbook_version (hash, document, status, note, actor, published_at) "
                     "VALUES ($1, $2, $3, $4, $5, $6)");
    BATON_TRY(insert.run(row.hash, row.document, status, row.note, row.actor, row.publishedAt));
    return PlaybookVersion{m_connection.lastInsertedId()};
}

Result<PlaybookVersion> PlaybookRepository::publish(const PlaybookRow& row)
{
    BATON_TRY(m_connection.execute("UPDATE playbook_version SET status = 'retired' WHERE status = 'live'"));
    return insert(row, "live");
}

Result<PlaybookVersion> PlaybookRepository::saveDraft(const PlaybookRow& row)
{
    return insert(row, "draft");
}

Result<std::optional<PlaybookRow>> PlaybookRepository::find(PlaybookVersion version)
{
    return one(m_find.query(version));
}

Result<std::optional<PlaybookRow>> PlaybookRepository::live()
{
    return one(m_live.query());
}

Result<std::vector<PlaybookRow>> PlaybookRepository::list()
{
    Statement listing(m_connection, select(kColumns, "ORDER BY version"));
    std::vector<PlaybookRow> all;
    auto rows = listing.query();
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
