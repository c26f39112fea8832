// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/roster_repository.h"

#include "core/storage/connection.h"

namespace baton {

namespace {

const std::string kSelect =
    "SELECT version, effective_from, hash, actor, recorded_at, document FROM roster_version ";

RosterRow readRow(const Rows& rows)
{
    return {{rows.integer(0)}, rows.instant(1), rows.string(5),
            rows.digest(2),    rows.string(3),  rows.instant(4)};
}

Result<std::optional<RosterRow>> one(Rows rows)
{
    std::optional<RosterRow> found;
    if (rows.next())
        found = readRow(rows);
    BATON_TRY(rows.done());
    return found;
}

} // namespace

RosterRepository::RosterRepository(Connection& connection)
    : m_connection(connection),
      m_effective(connection,
                  kSelect + "WHERE effective_from <= $1 ORDER BY effective_from DESC, version DESC LIMIT 1"),
      m_nextChange(connection, "SELECT min(effective_from) FROM roster_version WHERE effective_from > $1"),
      m_find(connection, kSelect + "WHERE version = $1")
{
}

Result<RosterVersion> RosterRepository::record(const RosterRow& row)
{
    Statement insert(m_connection,
                     "INSERT INTO roster_version "
                     "(effective_from, document, hash, actor, recorded_at, after_decision) "
                     "VALUES ($1, $2, $3, $4, $5, (SELECT coalesce(max(id), 0) FROM decision))");
    BATON_TRY(insert.run(row.effectiveFrom, row.document, row.hash, row.actor, row.recordedAt));
    return RosterVersion{m_connection.lastInsertedId()};
}

Result<std::optional<RosterRow>> RosterRepository::effectiveAt(Instant at)
{
    return one(m_effective.query(at));
}

Result<std::optional<Instant>> RosterRepository::nextChange(Instant at)
{
    std::optional<Instant> next;
    auto rows = m_nextChange.query(at);
    if (rows.next())
        next = rows.maybeInstant(0);
    BATON_TRY(rows.done());
    return next;
}

Result<std::optional<RosterRow>> RosterRepository::find(RosterVersion version)
{
    return one(m_find.query(version));
}

Result<std::vector<RosterRow>> RosterRepository::list()
{
    Statement listing(m_connection,
                      "SELECT version, effective_from, hash, actor, recorded_at, '' FROM roster_version "
                      "ORDER BY version");
    std::vector<RosterRow> all;
    auto rows = listing.query();
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
