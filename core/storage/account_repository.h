// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/storage/statement.h"

#include <optional>
#include <string_view>
#include <vector>

namespace baton {

class Connection;

class AccountRepository {
public:
    explicit AccountRepository(Connection& connection);

    /// Inserts, or updates the one with the same external id (or, without one, with the same id). Gives the
    /// id.
    Result<AccountId> upsert(const Account& account);
    Result<std::optional<Account>> find(AccountId id);
    Result<std::optional<Account>> findByExternalId(std::string_view externalId);
    /// The oldest account with exactly this registrable domain.
    Result<std::optional<Account>> findByDomain(std::string_view domain);
    /// The one with this name that has neither an external id nor a domain.
    Result<std::optional<Account>> findByName(std::string_view name);
    /// Asked of the database once per transaction: without such accounts no lead needs to look for one.
    Result<bool> anyDomains();
    Result<std::vector<Account>> page(AccountId after, int limit);

private:
    Connection& m_connection;
    std::int64_t m_knownIn = -1; ///< the write transaction that m_anyDomains belongs to
    bool m_anyDomains = true;
    std::string m_json;
    Statement m_insert, m_update, m_find, m_findByExternalId, m_findByDomain, m_findByName, m_anyDomain,
        m_page;
};

} // namespace baton
