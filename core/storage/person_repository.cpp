// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_repository.h"

#include "core/storage/connection.h"

namespace baton {

namespace {

PersonRow readRow(const Rows& rows)
{
    PersonRow row{{rows.integer(0)}, rows.string(1), rows.string(2), {}};
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
                     "INSERT INTO person (login, name, roles) VALUES ($1, $2, $3) "
                     "ON CONFLICT (login) DO UPDATE SET name = excluded.name, roles = excluded.roles "
                     "RETURNING id");
    auto rows = upsert.query(row.login, row.name, roles);
    PersonId id;
    while (rows.next())
        id = {rows.integer(0)};
    BATON_TRY(rows.done());
    return id;
}

Result<std::optional<PersonRow>> PersonRepository::findByLogin(std::string_view login)
{
    Statement select(m_connection, "SELECT id, login, name, roles FROM person WHERE login = $1");
    auto found = many(select.query(login));
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<PersonRow>();
    return std::optional(std::move(found->front()));
}

Result<std::vector<PersonRow>> PersonRepository::list()
{
    Statement select(m_connection, "SELECT id, login, name, roles FROM person ORDER BY login");
    return many(select.query());
}

} // namespace baton
