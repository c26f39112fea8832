// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lead_scan.h"

#include "core/listing/lead_search.h"
#include "core/listing/listing_fields.h"
#include "core/storage/connection.h"
#include "core/storage/search_function.h"

#include <array>

namespace baton {

namespace {

// As in the indexes lead_open and lead_closed: a partial index serves only what repeats its condition. What
// is in neither is withdrawn, and in no list.
constexpr std::string_view kOpen = "(lead.state = 'due' OR lead.state = 'owned' OR lead.state = 'held')";
constexpr std::string_view kClosed = "(lead.state = 'nurture' OR lead.state = 'ended')";
constexpr std::string_view kByOpen = "lead INDEXED BY lead_open";
constexpr std::string_view kByClosed = "lead INDEXED BY lead_closed";
constexpr std::string_view kByReceived = "lead INDEXED BY lead_received";
constexpr std::string_view kTable = "lead NOT INDEXED";
/// What both hold: who reads nothing else reads a small part of what the table is.
constexpr auto kInIndex = std::to_array<std::string_view>(
    {"id", "received_at", "state", "owner", "stage", "score_milli", "grade", "account_id", "external_id",
     "email", "first_name", "last_name", "company", "phone", "country", "source"});
/// With more open leads than this, reading the whole table is faster than looking each of them up.
constexpr std::int64_t kMostLookedUp = 150'000;

std::string directionOf(const LeadSort& sort)
{
    return sort.descending ? " DESC" : " ASC";
}

} // namespace

LeadScan::LeadScan(Connection& connection, const LeadQuery& query, LeadMatcher matcher, Instant now)
    : m_connection(connection),
      m_query(query),
      m_matcher(std::move(matcher)),
      m_now(now),
      m_reader(connection, m_matcher.plan()),
      m_facts(m_matcher.plan()),
      m_indexed(query.sort.by == listing::kReceived),
      m_searches(!LeadSearch(query.search).isEmpty()),
      m_find(connection, selectSql("lead") + " WHERE " + scopeSql() + " AND lead.id = $3"),
      m_place(connection, selectSql("lead") + " WHERE lead.id = $2")
{
}

/// Behind what the reader needs stands whether the lead has what is searched for. $1 is the search, whether
/// there is one or not.
std::string LeadScan::selectSql(std::string_view leadSource) const
{
    return m_reader.select(leadSource, m_searches ? kIsFound : "$1 IS NOT NULL");
}

/// $2 is the rep, whether the scope asks for one or not.
std::string LeadScan::scopeSql() const
{
    const std::string open(kOpen);
    switch (m_query.scope) {
    case LeadScope::Open:
        return open + " AND ($2 IS NULL OR 1)";
    case LeadScope::Mine:
        return open + " AND lead.owner = $2";
    case LeadScope::Unassigned:
        return open + " AND lead.owner IS NULL AND ($2 IS NULL OR 1)";
    case LeadScope::Held:
        return open + " AND lead.state = 'held' AND ($2 IS NULL OR 1)";
    case LeadScope::All:
        break;
    }
    return "lead.state <> 'withdrawn' AND ($2 IS NULL OR 1)";
}

std::optional<RepId> LeadScan::rep() const
{
    return m_query.scope == LeadScope::Mine ? m_query.rep : std::nullopt;
}

Result<bool> LeadScan::readMatching(const Rows& rows)
{
    BATON_TRY(m_reader.read(rows, m_now, m_facts));
    return rows.integer(m_reader.columnCount()) != 0 && m_matcher.matches(m_facts);
}

Result<void> LeadScan::inOrder(std::int64_t most, const Take& take)
{
    const bool all = m_query.scope == LeadScope::All;
    // Withdrawn leads are few, and the table, where their state stands, is far from this index.
    const std::string scope =
        all ? "lead.id NOT IN (SELECT gone.id FROM lead AS gone WHERE gone.state = 'withdrawn') "
              "AND ($2 IS NULL OR 1)"
            : scopeSql();
    const std::string direction = directionOf(m_query.sort);
    Statement statement(m_connection, selectSql(all ? kByReceived : kByOpen) + " WHERE " + scope +
                                          " ORDER BY lead.received_at" + direction + ", lead.id" + direction +
                                          " LIMIT $3");
    auto rows = statement.query(m_query.search, rep(), most);
    while (rows.next()) {
        if (selects()) {
            const auto matching = readMatching(rows);
            if (!matching)
                return matching.error();
            if (!*matching)
                continue;
        }
        if (!take(LeadFactReader::leadOf(rows)))
            return {};
    }
    return rows.done();
}

Result<std::string_view> LeadScan::source() const
{
    if (m_query.scope == LeadScope::All)
        return kTable;
    if (m_reader.readsOnly(kInIndex))
        return kByOpen;
    const auto open =
        m_connection.integer("SELECT count(*) FROM (SELECT 1 FROM " + std::string(kByOpen) + " WHERE " +
                             std::string(kOpen) + " LIMIT " + std::to_string(kMostLookedUp) + ")");
    if (!open)
        return open.error();
    return *open < kMostLookedUp ? kByOpen : kTable;
}

Result<void> LeadScan::collect(SortedLeads& leads)
{
    const std::string scope = scopeSql();
    if (m_query.scope == LeadScope::All && m_reader.readsOnly(kInIndex)) {
        BATON_TRY(collectFrom(kByOpen, std::string(kOpen) + " AND " + scope, leads));
        return collectFrom(kByClosed, std::string(kClosed) + " AND " + scope, leads);
    }
    const auto from = source();
    if (!from)
        return from.error();
    return collectFrom(*from, scope, leads);
}

Result<void> LeadScan::collectFrom(std::string_view leadSource, const std::string& scope, SortedLeads& leads)
{
    // Here too what is not found stays in the database.
    const std::string found = m_searches ? std::string(kIsFound) + " AND " : std::string();
    Statement statement(m_connection, selectSql(leadSource) + " WHERE " + found + scope);
    auto rows = statement.query(m_query.search, rep());
    std::string key;
    while (rows.next()) {
        const auto matching = readMatching(rows);
        if (!matching)
            return matching.error();
        if (!*matching)
            continue;
        if (m_matcher.sortKey(m_facts, key))
            leads.add(LeadFactReader::leadOf(rows), key);
        else
            leads.addWithoutKey(LeadFactReader::leadOf(rows));
    }
    return rows.done();
}

Result<std::optional<LeadPlace>> LeadScan::readPlace(Rows rows, bool mustMatch)
{
    std::optional<LeadPlace> place;
    if (rows.next()) {
        const auto matching = readMatching(rows);
        if (!matching)
            return matching.error();
        if (*matching || !mustMatch) {
            place.emplace().lead = LeadFactReader::leadOf(rows);
            place->hasKey = m_matcher.sortKey(m_facts, place->key);
        }
    }
    BATON_TRY(rows.done());
    return place;
}

Result<std::optional<LeadPlace>> LeadScan::find(LeadId lead)
{
    return readPlace(m_find.query(m_query.search, rep(), lead), true);
}

Result<LeadPlace> LeadScan::place(LeadId lead)
{
    const auto place = readPlace(m_place.query(m_query.search, lead), false);
    if (!place)
        return place.error();
    return place->value_or(LeadPlace{false, {}, lead});
}

} // namespace baton
