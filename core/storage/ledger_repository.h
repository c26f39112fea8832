// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/ledger.h"
#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Connection;

struct BalanceRow {
    std::string pool;
    std::string rep;
    MemberBalance balance;
};

struct RepLoadRow {
    std::string rep;
    Load load;
};

struct PositionRow {
    std::string pool;
    std::int64_t position = 0;
};

/// A Booking that names the rep.
struct LedgerEntry {
    std::string_view rep;
    Booking::Reason reason = Booking::Reason::Accrued;
    Credit amount;
};

/// The bookings of one decision in one pool; readLedgerJson() reads the text.
struct LedgerPage {
    std::int64_t position = 0;
    DecisionId decision;
    std::string text; ///< [["dana","a",1000],...]: rep, reason (a accrued, t assigned, d deferred, p paid
                      ///< back, r returned, j joined), units
};

/// What is owed and what was given, and every booking that made it so.
class LedgerRepository {
public:
    explicit LedgerRepository(Connection& connection);

    Result<std::vector<BalanceRow>> balances();
    Result<std::vector<PositionRow>> positions();
    Result<std::vector<RepLoadRow>> repLoads();
    Result<void> storeBalance(std::string_view pool, std::string_view rep, const MemberBalance& balance);
    Result<void> storePosition(std::string_view pool, std::int64_t position);
    Result<void> storeRepLoad(std::string_view rep, const Load& load);

    /// What is booked without an assignment; otherwise it stands with that. `position` is the pool's position
    /// afterwards.
    Result<void> append(std::string_view pool, std::int64_t position, DecisionId decision,
                        std::span<const LedgerEntry> entries);
    /// What an assignment of this lead, or a booking without one, left at this position; nothing if neither
    /// did.
    Result<std::optional<LedgerPage>> find(LeadId lead, std::string_view pool, std::int64_t position);
    /// By position. Looks through all assignments: for checks.
    Result<std::vector<LedgerPage>> pages(std::string_view pool, std::int64_t after, int limit);

private:
    Statement m_balances, m_positions, m_repLoads, m_storeBalance, m_storePosition, m_storeRepLoad, m_append,
        m_find, m_pages;
    std::string m_json;
};

/// Appends the stored form of entries.
void appendLedgerJson(std::string& out, std::span<const LedgerEntry> entries);
/// The entries of a stored form, which refer to `text`; false if it is damaged.
bool readLedgerJson(std::string_view text, std::vector<LedgerEntry>& entries);

} // namespace baton
