// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify_ledger.h"

#include "core/storage/connection.h"
#include "core/storage/ledger_repository.h"

#include <map>

namespace baton {

namespace {

struct Sums {
    Credit owed;
    Credit deferred;
};

using Ledger = std::map<std::pair<std::string, std::string>, Sums>; ///< by pool and rep
using Positions = std::map<std::string, std::int64_t>;              ///< the last position by pool

void addEntry(Sums& sums, const LedgerEntry& entry)
{
    if (entry.reason == Booking::Reason::Deferred) {
        sums.deferred = sums.deferred + entry.amount;
        return;
    }
    sums.owed = sums.owed + entry.amount;
    if (entry.reason == Booking::Reason::PaidBack)
        sums.deferred = sums.deferred - entry.amount;
}

std::string poolName(std::string_view pool)
{
    return "pool " + std::string(pool);
}

Result<void> addUp(Connection& connection, Ledger& ledger, Positions& positions, VerifyReport& report)
{
    Statement select(connection, "SELECT pool, position, entries FROM ledger ORDER BY pool, position");
    std::vector<LedgerEntry> entries;
    auto rows = select.query();
    while (rows.next()) {
        const std::string pool = rows.string(0);
        const std::string position = std::to_string(rows.integer(1));
        if (rows.integer(1) != ++positions[pool])
            report.add({"ledger", poolName(pool), "verify.ledger_gap", {position}});
        positions[pool] = rows.integer(1);
        if (!readLedgerJson(rows.text(2), entries)) {
            report.add({"ledger", poolName(pool), "verify.ledger_damaged", {position}});
            continue;
        }
        Credit total;
        for (const LedgerEntry& entry : entries) {
            addEntry(ledger[{pool, std::string(entry.rep)}], entry);
            if (entry.reason != Booking::Reason::Deferred)
                total = total + entry.amount;
        }
        if (total != Credit())
            report.add({"ledger",
                        poolName(pool),
                        "verify.ledger_unbalanced",
                        {position, std::to_string(total.units)}});
    }
    return rows.done();
}

} // namespace

Result<void> verifyLedger(Connection& connection, VerifyReport& report)
{
    Ledger ledger;
    Positions reached;
    BATON_TRY(addUp(connection, ledger, reached, report));

    LedgerRepository repository(connection);
    const auto positions = repository.positions();
    if (!positions)
        return positions.error();
    for (const PositionRow& row : *positions) {
        if (reached[row.pool] != row.position)
            report.add({"ledger",
                        poolName(row.pool),
                        "verify.ledger_position",
                        {std::to_string(row.position), std::to_string(reached[row.pool])}});
        reached.erase(row.pool);
    }
    for (const auto& [pool, position] : reached)
        report.add({"ledger", poolName(pool), "verify.ledger_position", {"0", std::to_string(position)}});

    const auto balances = repository.balances();
    if (!balances)
        return balances.error();
    for (const BalanceRow& row : *balances) {
        const Sums sums = ledger[{row.pool, row.rep}];
        if (sums.owed != row.balance.owed || sums.deferred != row.balance.deferred)
            report.add({"ledger",
                        poolName(row.pool),
                        "verify.balance_differs",
                        {row.rep, std::to_string(row.balance.owed.units), std::to_string(sums.owed.units)}});
        ledger.erase({row.pool, row.rep});
    }
    for (const auto& [key, sums] : ledger) {
        if (sums.owed != Credit() || sums.deferred != Credit())
            report.add({"ledger",
                        poolName(key.first),
                        "verify.balance_differs",
                        {key.second, "0", std::to_string(sums.owed.units)}});
    }
    return {};
}

} // namespace baton
