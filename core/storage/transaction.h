// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <utility>

namespace baton {

class Connection;

/// Holds a transaction; rolls it back unless it was committed. Not nested. When commit() has returned success
/// the changes are on the disk.
class Transaction {
public:
    /// A writing transaction, and the only one of the workspace; waits for the lock up to the busy timeout.
    static Result<Transaction> begin(Connection& connection);
    /// Reads one consistent state.
    static Result<Transaction> beginRead(Connection& connection);

    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    static Result<Transaction> start(Connection& connection, std::string_view sql);
    Connection* m_connection; ///< nothing: it is over
};

} // namespace baton
