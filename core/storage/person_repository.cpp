// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_repository.h"

#include "core/storage/connection.h"

namespace baton {

namespace {

PersonRow readRow(const Rows& rows)
{
    PersonRow row{{rows.integer(0)}, rows.string(1), rows.string(2), {}};
    row.active = rows.integer(4) != 0;
    row.rep = RepId::make(rows.text(5));
    std::string_view roles = rows.text(3);
    while (!roles.empty()) {
        const auto space = std::min(roles.find(' '), roles.size());
        row.roles.emplace_back(roles.substr(0, space));
        roles.remove_prefix(std::min(space + 1, roles.size()));
    }
    return row;
}

Result<std::vector<PersonRow>> many(Rows rows)
{
    std::vector<PersonRow> all;
    while (rows.next())
        all.push_back(readRow(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace

PersonRepository::PersonRepository(Connection& connection) : m_connection(connection) {}

Result<PersonId> PersonRepository::store(const PersonRow& row)
{
    std::string roles;
    for (const auto& role : row.roles)
        roles.append(roles.empty() ? "" : " ").append(role);
    Statement upsert(m_connection,
                     "INSERT INTO person (login, name, roles, active, rep) VALUES ($1, $2, $3, $4, $5) "
                     "ON CONFLICT (login) DO UPDATE SET name = excluded.name, roles = excluded.roles, "
                     "active = excluded.active, rep = excluded.rep RETURNING id");
    auto rows = upsert.query(row.login, row.name, roles, row.active, row.rep);
    PersonId id;
    while (rows.next())
        id = {rows.integer(0)};
    BATON_TRY(rows.done());
    return id;
}

Result<std::optional<PersonRow>> PersonRepository::findByLogin(std::string_view login)
{
    // Asked for by login, SQLite takes the login from the index and the roles from the row. Here all is of
    // the row, so that another table's page in its place is damage and not somebody without rights.
    Statement select(m_connection, "SELECT p.id, p.login, p.name, p.roles, p.active, p.rep "
                                   "FROM person AS sought LEFT JOIN person AS p ON p.id = sought.id "
                                   "WHERE sought.login = $1");
    auto found = many(select.query(login));
    if (!found)
        return found.error();
    if (found->empty()) {
        // In the place of that index, too, there may be another's page.
        Statement scan(m_connection, "SELECT 1 FROM person NOT INDEXED WHERE login = $1");
        auto rows = scan.query(login);
        if (!rows.next()) {
            BATON_TRY(rows.done());
            return std::optional<PersonRow>();
        }
    } else if (found->front().login == login) {
        return std::optional(std::move(found->front()));
    }
    return Error{"storage.corrupt", {m_connection.path(), "person"}};
}

Result<std::vector<PersonRow>> PersonRepository::list()
{
    Statement select(m_connection, "SELECT id, login, name, roles, active, rep FROM person ORDER BY login");
    return many(select.query());
}

Result<void> PersonRepository::recordChange(const PersonChangeRow& row)
{
    Statement insert(m_connection,
                     "INSERT INTO person_change (at, actor, login, change) VALUES ($1, $2, $3, $4)");
    return insert.run(row.at, row.actor, row.login, row.change);
}

Result<std::vector<PersonChangeRow>> PersonRepository::changes(int limit)
{
    Statement select(m_connection,
                     "SELECT at, actor, login, change FROM person_change ORDER BY id DESC LIMIT $1");
    std::vector<PersonChangeRow> all;
    auto rows = select.query(limit);
    while (rows.next())
        all.push_back({rows.instant(0), rows.string(1), rows.string(2), rows.string(3)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
