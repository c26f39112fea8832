// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace baton {

/// Where the databases differ. All other SQL of this room is the same text for each: parameters are $1, $2,
/// ... in the order of their first appearance, upserts are ON CONFLICT, instants are epoch milliseconds,
/// hashes are 64-bit integers, JSON is text that only this program looks into.
struct Dialect {
    std::string_view id;
    /// Starts a transaction that will write. SQLite: a deferred one fails at once, in spite of the busy
    /// timeout, when it turns into a writer while somebody else writes.
    std::string_view beginWrite;
    /// Starts a transaction that reads one consistent state.
    std::string_view beginRead;
};

inline constexpr Dialect kSqlite{"sqlite", "BEGIN IMMEDIATE", "BEGIN DEFERRED"};

} // namespace baton
