// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"
#include "core/storage/fail_point.h"

namespace baton {

Result<Transaction> Transaction::start(Connection& connection, std::string_view sql)
{
    assert(!connection.inTransaction());
    BATON_TRY(connection.execute(sql));
    ++connection.m_transactionNumber;
    return Transaction(connection);
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    auto transaction = start(connection, connection.dialect().beginWrite);
    if (transaction)
        BATON_TRY(connection.checkSchemaIsKnown());
    return transaction;
}

Result<Transaction> Transaction::beginRead(Connection& connection)
{
    return start(connection, connection.dialect().beginRead);
}

Transaction::~Transaction()
{
    // After some errors (disk full, I/O) SQLite has rolled back by itself.
    if (m_connection && m_connection->inTransaction())
        (void)m_connection->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    BATON_FAIL_POINT("transaction.before_commit");
    // Of a file that was removed nothing would be left, and nobody told.
    BATON_TRY(m_connection->checkFileIsThere());
    BATON_TRY(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    BATON_FAIL_POINT("transaction.after_commit");
    return {};
}

} // namespace baton
