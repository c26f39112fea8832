// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_repository.h"

#include "core/storage/connection.h"

#include <charconv>

namespace baton {

namespace {

constexpr std::string_view kReasons = "atdprj"; // in the order of Booking::Reason
static_assert(std::size_t(Booking::Reason::Joined) + 1 == kReasons.size());

Load readLoad(const Rows& rows, int at)
{
    const auto count = [&](int offset) { return std::int32_t(rows.integer(at + offset)); };
    return {count(0), count(1), count(2), count(3), count(4), count(5), count(6), rows.real(at + 7)};
}

constexpr std::string_view kLoadColumns = "open, day_key, day, week_key, week, month_key, month, value";

std::string upsert(std::string_view table, std::string_view keys, std::string_view columns, int count)
{
    std::string values = "$1";
    for (int i = 2; i <= count; ++i)
        values += ", $" + std::to_string(i);
    std::string excluded;
    for (std::size_t at = 0; at < columns.size();) {
        const auto comma = std::min(columns.find(',', at), columns.size());
        excluded.append(excluded.empty() ? "excluded." : ", excluded.")
            .append(columns.substr(at, comma - at));
        at = std::min(comma + 2, columns.size());
    }
    return "INSERT INTO " + std::string(table) + " (" + std::string(keys) + ", " + std::string(columns) +
           ") VALUES (" + values + ") ON CONFLICT (" + std::string(keys) + ") DO UPDATE SET (" +
           std::string(columns) + ") = (" + excluded + ")";
}

const std::string kBalanceColumns = "owed, deferred, last_turn, " + std::string(kLoadColumns);

} // namespace

void appendLedgerJson(std::string& out, std::span<const LedgerEntry> entries)
{
    char number[24];
    out += '[';
    for (const LedgerEntry& entry : entries) {
        out += out.back() == '[' ? "[\"" : ",[\"";
        out += entry.rep; // a key: nothing to escape
        out += "\",\"";
        out += kReasons[std::size_t(entry.reason)];
        out += "\",";
        out.append(number, std::to_chars(number, number + sizeof number, entry.amount.units).ptr);
        out += ']';
    }
    out += ']';
}

namespace {

/// Takes `prefix` off the front of `text`.
bool take(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// rep","a",1000]
bool readEntry(std::string_view& text, LedgerEntry& entry)
{
    const auto quote = text.find('"');
    entry.rep = text.substr(0, quote);
    if (quote == std::string_view::npos || !isKey(entry.rep))
        return false;
    text.remove_prefix(quote);
    if (!take(text, "\",\"") || text.empty())
        return false;
    const auto reason = kReasons.find(text.front());
    if (reason == std::string_view::npos)
        return false;
    entry.reason = Booking::Reason(reason);
    text.remove_prefix(1);
    if (!take(text, "\","))
        return false;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), entry.amount.units);
    text.remove_prefix(std::size_t(parsed.ptr - text.data()));
    return parsed.ec == std::errc() && take(text, "]");
}

} // namespace

bool readLedgerJson(std::string_view text, std::vector<LedgerEntry>& entries)
{
    entries.clear();
    if (text == "[]")
        return true;
    for (bool more = take(text, "["); more; more = take(text, ",")) {
        if (!take(text, "[\"") || !readEntry(text, entries.emplace_back()))
            return false;
        if (text == "]")
            return true;
    }
    return false;
}

LedgerRepository::LedgerRepository(Connection& connection)
    : m_balances(connection,
                 "SELECT pool, rep, " + kBalanceColumns + " FROM pool_balance ORDER BY pool, rep"),
      m_positions(connection, "SELECT pool, position FROM pool_position ORDER BY pool"),
      m_repLoads(connection, "SELECT rep, " + std::string(kLoadColumns) + " FROM rep_load ORDER BY rep"),
      m_storeBalance(connection, upsert("pool_balance", "pool, rep", kBalanceColumns, 13)),
      m_storePosition(connection, upsert("pool_position", "pool", "position", 2)),
      m_storeRepLoad(connection, upsert("rep_load", "rep", kLoadColumns, 9)),
      m_append(connection,
               "INSERT INTO ledger_entry (pool, position, decision_id, entries) VALUES ($1, $2, $3, $4)"),
      m_find(connection, "SELECT position, decision_id, entries FROM assignment_open "
                         "WHERE lead_id = $1 AND ledger_pool = $2 AND position = $3 UNION ALL "
                         "SELECT position, decision_id, entries FROM assignment_past "
                         "WHERE lead_id = $1 AND ledger_pool = $2 AND position = $3 UNION ALL "
                         "SELECT position, decision_id, entries FROM ledger_entry "
                         "WHERE pool = $2 AND position = $3"),
      m_pages(connection,
              "SELECT position, decision_id, entries FROM ledger WHERE pool = $1 AND position > $2 "
              "ORDER BY position LIMIT $3")
{
}

Result<std::vector<BalanceRow>> LedgerRepository::balances()
{
    std::vector<BalanceRow> all;
    auto rows = m_balances.query();
    while (rows.next())
        all.push_back({rows.string(0),
                       rows.string(1),
                       {{rows.integer(2)}, {rows.integer(3)}, rows.integer(4), readLoad(rows, 5)}});
    BATON_TRY(rows.done());
    return all;
}

Result<std::vector<PositionRow>> LedgerRepository::positions()
{
    std::vector<PositionRow> all;
    auto rows = m_positions.query();
    while (rows.next())
        all.push_back({rows.string(0), rows.integer(1)});
    BATON_TRY(rows.done());
    return all;
}

Result<std::vector<RepLoadRow>> LedgerRepository::repLoads()
{
    std::vector<RepLoadRow> all;
    auto rows = m_repLoads.query();
    while (rows.next())
        all.push_back({rows.string(0), readLoad(rows, 1)});
    BATON_TRY(rows.done());
    return all;
}

Result<void> LedgerRepository::storeBalance(std::string_view pool, std::string_view rep,
                                            const MemberBalance& balance)
{
    const Load& load = balance.load;
    return m_storeBalance.run(pool, rep, balance.owed.units, balance.deferred.units, balance.lastTurn,
                              load.open, load.dayKey, load.day, load.weekKey, load.week, load.monthKey,
                              load.month, load.value);
}

Result<void> LedgerRepository::storePosition(std::string_view pool, std::int64_t position)
{
    return m_storePosition.run(pool, position);
}

Result<void> LedgerRepository::storeRepLoad(std::string_view rep, const Load& load)
{
    return m_storeRepLoad.run(rep, load.open, load.dayKey, load.day, load.weekKey, load.week, load.monthKey,
                              load.month, load.value);
}

Result<void> LedgerRepository::append(std::string_view pool, std::int64_t position, DecisionId decision,
                                      std::span<const LedgerEntry> entries)
{
    m_json.clear();
    appendLedgerJson(m_json, entries);
    return m_append.run(pool, position, decision, m_json);
}

Result<std::optional<LedgerPage>> LedgerRepository::find(LeadId lead, std::string_view pool,
                                                         std::int64_t position)
{
    std::optional<LedgerPage> found;
    auto rows = m_find.query(lead, pool, position);
    if (rows.next())
        found = LedgerPage{rows.integer(0), {rows.integer(1)}, rows.string(2)};
    BATON_TRY(rows.done());
    return found;
}

Result<std::vector<LedgerPage>> LedgerRepository::pages(std::string_view pool, std::int64_t after, int limit)
{
    std::vector<LedgerPage> all;
    auto rows = m_pages.query(pool, after, limit);
    while (rows.next())
        all.push_back({rows.integer(0), {rows.integer(1)}, rows.string(2)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace baton
