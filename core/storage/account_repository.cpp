// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_repository.h"

#include "core/storage/connection.h"
#include "core/storage/field_json.h"

namespace baton {

namespace {

constexpr const char* kSelect = "SELECT id, external_id, name, domain, owner, fields FROM account ";

Account readAccount(const Rows& rows)
{
    Account account;
    account.id = {rows.integer(0)};
    account.externalId = rows.text(1);
    account.name = rows.text(2);
    account.domain = rows.text(3);
    account.owner = RepId::make(rows.text(4));
    std::string foreign;
    if (!rows.isNull(5))
        readFieldJson(rows.text(5), account.values, foreign);
    return account;
}

Result<std::optional<Account>> one(Rows rows)
{
    std::optional<Account> found;
    if (rows.next())
        found = readAccount(rows);
    BATON_TRY(rows.done());
    return found;
}

} // namespace

AccountRepository::AccountRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection,
               "INSERT INTO account (external_id, name, domain, owner, fields) VALUES ($1, $2, $3, $4, $5)"),
      m_update(connection,
               "UPDATE account SET external_id = $1, name = $2, domain = $3, owner = $4, fields = $5 "
               "WHERE id = $6"),
      m_find(connection, std::string(kSelect) + "WHERE id = $1"),
      m_findByExternalId(connection, std::string(kSelect) + "WHERE external_id = $1"),
      m_findByDomain(connection, std::string(kSelect) + "WHERE domain = $1 ORDER BY id LIMIT 1"),
      m_findByName(connection,
                   std::string(kSelect) + "WHERE name = $1 AND external_id IS NULL AND domain IS NULL"),
      m_anyDomain(connection, "SELECT 1 FROM account WHERE domain IS NOT NULL LIMIT 1"),
      m_page(connection, std::string(kSelect) + "WHERE id > $1 ORDER BY id LIMIT $2")
{
}

Result<AccountId> AccountRepository::upsert(const Account& account)
{
    AccountId id = account.id;
    if (!account.externalId.empty()) {
        const auto known = findByExternalId(account.externalId);
        if (!known)
            return known.error();
        if (*known)
            id = (*known)->id;
    }
    m_anyDomains = true;
    writeFieldJson(m_json, account.values);
    const auto fields = account.values.empty() ? std::nullopt : std::optional<std::string_view>(m_json);
    if (id) {
        BATON_TRY(m_update.run(orNull(account.externalId), account.name, orNull(account.domain),
                               account.owner, fields, id));
        return id;
    }
    BATON_TRY(m_insert.run(orNull(account.externalId), account.name, orNull(account.domain), account.owner,
                           fields));
    return AccountId{m_connection.lastInsertedId()};
}

Result<std::optional<Account>> AccountRepository::find(AccountId id)
{
    return one(m_find.query(id));
}

Result<std::optional<Account>> AccountRepository::findByExternalId(std::string_view externalId)
{
    return one(m_findByExternalId.query(externalId));
}

Result<bool> AccountRepository::anyDomains()
{
    if (!m_connection.inTransaction())
        return true;
    if (m_knownIn != m_connection.transactionNumber()) {
        auto rows = m_anyDomain.query();
        m_anyDomains = rows.next();
        BATON_TRY(rows.done());
        m_knownIn = m_connection.transactionNumber();
    }
    return m_anyDomains;
}

Result<std::optional<Account>> AccountRepository::findByDomain(std::string_view domain)
{
    const auto any = anyDomains();
    if (!any)
        return any.error();
    return *any ? one(m_findByDomain.query(domain)) : std::optional<Account>();
}

Result<std::optional<Account>> AccountRepository::findByName(std::string_view name)
{
    return one(m_findByName.query(name));
}

Result<std::vector<Account>> AccountRepository::page(AccountId after, int limit)
{
    std::vector<Account> all;
    auto rows = m_page.query(after, limit);
    while (rows.next())
        all.push_back(readAccount(rows));
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
