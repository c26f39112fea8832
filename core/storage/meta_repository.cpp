// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meta_repository.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace baton {

Result<std::optional<std::string>> MetaRepository::find(std::string_view key)
{
    Statement select(m_connection, "SELECT value FROM meta WHERE key = $1");
    std::optional<std::string> value;
    auto rows = select.query(key);
    if (rows.next())
        value = rows.string(0);
    BATON_TRY(rows.done());
    return value;
}

Result<void> MetaRepository::store(std::string_view key, std::string_view value)
{
    Statement upsert(m_connection, "INSERT INTO meta (key, value) VALUES ($1, $2) "
                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return upsert.run(key, value);
}

} // namespace baton
