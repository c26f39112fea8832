// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lead_repository.h"

#include "core/base/text.h"
#include "core/storage/connection.h"

#include <algorithm>
#include <map>

namespace baton {

namespace {

/// "$1, $2, ..., $<count>"
std::string parameters(int count)
{
    std::string text = "$1";
    for (int i = 2; i <= count; ++i)
        text += ", $" + std::to_string(i);
    return text;
}

std::string insertSql()
{
    return "INSERT INTO lead (" + leadColumnList() + ") VALUES (" + parameters(leadColumnCount()) + ")";
}

std::string updateSql()
{
    const std::string& columns = leadColumnList(); // ends in ", id"
    return "UPDATE lead SET (" + columns.substr(0, columns.rfind(',')) + ") = (" +
           parameters(leadColumnCount() - 1) + ") WHERE id = $" + std::to_string(leadColumnCount());
}

std::string select(std::string_view rest)
{
    return "SELECT " + leadColumnList() + " FROM lead " + std::string(rest);
}

/// Rows come one by one, so that a reader who has enough pays for no more. The indexes lead_domain and
/// lead_account give them newest first, but each owner has to be looked up in the table: a company with
/// thousands of leads must not cost every lead that many, so the number is bounded.
std::string ownersSql(std::string_view column)
{
    return "SELECT owner FROM lead WHERE " + std::string(column) +
           " = $1 AND owner IS NOT NULL ORDER BY id DESC LIMIT " +
           std::to_string(LeadRepository::kOwnedLeadsAsked);
}

} // namespace

LeadRepository::LeadRepository(Connection& connection)
    : m_connection(connection),
      m_lastId(connection, "SELECT max(id) FROM lead"),
      m_insert(connection, insertSql()),
      m_update(connection, updateSql()),
      m_updateProgress(
          connection,
          "UPDATE lead SET state = $1, stage = $2, raised_by = $3, owner = $4, previous_owner = $5, "
          "disposition = $6, updated_at = $7, due_at = $8, snoozed_until = $9, score_milli = $10, "
          "grade = $11, account_id = $12, event_count = $13, last_event = $14, head_hash = $15 "
          "WHERE id = $16"),
      m_find(connection, select("WHERE id = $1")),
      m_findByExternalId(connection, select("WHERE external_id = $1")),
      m_findByEmail(connection, select("WHERE email_key = $1 AND state <> 'withdrawn' ORDER BY id")),
      m_findByContent(connection,
                      select("WHERE content_key = $1 AND state <> 'withdrawn' ORDER BY id LIMIT 1")),
      m_held(connection,
             select("INDEXED BY lead_held WHERE state = 'held' AND due_at IS NOT NULL AND due_at <= $1 "
                    "ORDER BY received_at, id LIMIT $2")),
      m_due(connection,
            select("INDEXED BY lead_due WHERE state <> 'held' AND due_at IS NOT NULL AND due_at <= $1 "
                   "ORDER BY due_at, id LIMIT $2")),
      m_wakeHolds(connection,
                  "UPDATE lead SET due_at = $1 WHERE state = 'held' AND (due_at IS NULL OR due_at > $1)"),
      m_wakeScored(connection, "UPDATE lead SET due_at = $1 WHERE state = 'nurture' OR state = 'owned'"),
      m_silent(connection,
               "INSERT INTO meta (key, value) VALUES ('silent_lead_changes', '1') "
               "ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(meta.value AS INTEGER) + 1 AS TEXT)"),
      m_ownersOfDomain(connection, ownersSql("domain_key")),
      m_ownersOfAccount(connection, ownersSql("account_id"))
{
}

Result<LeadId> LeadRepository::nextId()
{
    // There is one writer, so within its transaction nobody else takes an id.
    assert(m_connection.inTransaction());
    if (m_nextIdOf != m_connection.transactionNumber()) {
        auto rows = m_lastId.query();
        m_nextId = rows.next() ? rows.integer(0) : 0;
        BATON_TRY(rows.done());
        m_nextIdOf = m_connection.transactionNumber();
    }
    return LeadId{++m_nextId};
}

Result<void> LeadRepository::insert(const LeadRow& row)
{
    m_insert.start();
    m_binder.bind(m_insert, row);
    return m_insert.execute();
}

Result<void> LeadRepository::update(const LeadRow& row)
{
    m_update.start();
    m_binder.bind(m_update, row);
    return m_update.execute();
}

Result<void> LeadRepository::updateProgress(const LeadRow& row)
{
    return m_updateProgress.run(leadStateKey(row.state), stageKey(row.lead.stage), orNull(row.lead.raisedBy),
                                row.lead.owner, row.lead.previousOwner, orNull(row.disposition),
                                row.updatedAt, row.dueAt, row.snoozedUntil, row.scoreMilli, orNull(row.grade),
                                row.lead.account, row.chain.count, row.chain.last, row.chain.hash,
                                row.lead.id);
}

Result<void> LeadRepository::postpone(const LeadRow& row)
{
    BATON_TRY(updateProgress(row));
    return countSilentChange();
}

Result<std::optional<LeadRow>> LeadRepository::one(Rows rows)
{
    std::optional<LeadRow> found;
    if (rows.next())
        found = readLead(rows);
    BATON_TRY(rows.done());
    return found;
}

Result<std::vector<LeadRow>> LeadRepository::many(Rows rows)
{
    std::vector<LeadRow> all;
    while (rows.next())
        all.push_back(readLead(rows));
    BATON_TRY(rows.done());
    return all;
}

Result<std::optional<LeadRow>> LeadRepository::find(LeadId id)
{
    return one(m_find.query(id));
}

Result<std::optional<LeadRow>> LeadRepository::findByExternalId(std::string_view externalId)
{
    return one(m_findByExternalId.query(externalId));
}

Result<std::optional<LeadRow>> LeadRepository::findByEmail(std::string_view email)
{
    const std::string wanted = folded(email);
    auto rows = m_findByEmail.query(emailKeyOf(email));
    while (rows.next()) {
        LeadRow row = readLead(rows);
        const Value* const value = row.lead.values.find("email");
        const auto* const text = value ? std::get_if<std::string>(value) : nullptr;
        if (text && folded(*text) == wanted)
            return std::optional(std::move(row));
    }
    BATON_TRY(rows.done());
    return std::optional<LeadRow>();
}

Result<std::optional<LeadRow>> LeadRepository::findByContent(std::int64_t contentKey)
{
    return one(m_findByContent.query(contentKey));
}

Result<std::vector<LeadRow>> LeadRepository::claimDue(int limit, Instant now)
{
    auto claimed = claimHeld(limit, now);
    if (!claimed || std::ssize(*claimed) >= limit)
        return claimed;
    auto due = many(m_due.query(now, limit - int(claimed->size())));
    if (!due)
        return due;
    claimed->insert(claimed->end(), std::make_move_iterator(due->begin()),
                    std::make_move_iterator(due->end()));
    return claimed;
}

Result<std::vector<LeadRow>> LeadRepository::claimHeld(int limit, Instant now)
{
    return many(m_held.query(now, limit));
}

Result<std::optional<Instant>> LeadRepository::nextDue()
{
    Statement earliest(
        m_connection,
        "SELECT min(due_at) FROM ("
        "SELECT min(due_at) AS due_at FROM lead WHERE due_at IS NOT NULL AND state <> 'held' "
        "UNION ALL "
        "SELECT min(due_at) FROM lead WHERE due_at IS NOT NULL AND state = 'held') AS earliest");
    auto rows = earliest.query();
    std::optional<Instant> instant;
    if (rows.next())
        instant = rows.maybeInstant(0);
    BATON_TRY(rows.done());
    return instant;
}

Result<std::int64_t> LeadRepository::countDue(Instant now)
{
    Statement counting(
        m_connection,
        "SELECT (SELECT count(*) FROM lead WHERE due_at IS NOT NULL AND state <> 'held' AND due_at <= $1) "
        "+ (SELECT count(*) FROM lead WHERE due_at IS NOT NULL AND state = 'held' AND due_at <= $1)");
    auto rows = counting.query(now);
    const std::int64_t number = rows.next() ? rows.integer(0) : 0;
    BATON_TRY(rows.done());
    return number;
}

Result<void> LeadRepository::wakeScored(Instant at)
{
    BATON_TRY(m_wakeScored.run(at));
    return countSilentChange();
}

Result<void> LeadRepository::wakeHolds(Instant at)
{
    BATON_TRY(m_wakeHolds.run(at));
    return countSilentChange();
}

Result<std::vector<LeadRow>> LeadRepository::page(const LeadFilter& filter, LeadId after, int limit)
{
    // Only conditions that are asked for are in the text, so that the best index serves them.
    std::string sql = "WHERE id > $1";
    int parameters = 1;
    const auto next = [&] { return "$" + std::to_string(++parameters); };
    if (filter.state)
        sql += " AND state = " + next();
    if (filter.owner)
        sql += " AND owner = " + next();
    if (filter.pool)
        sql += " AND id IN (SELECT lead_id FROM assignment_open WHERE pool = " + next() + ")";
    if (filter.holdQueue)
        sql += " AND id IN (SELECT lead_id FROM journey WHERE hold_queue = " + next() + ")";
    if (filter.disposition)
        sql += " AND disposition = " + next();
    if (filter.import)
        sql += " AND import_id = " + next();
    Statement listing(m_connection, select(sql + " ORDER BY id LIMIT " + next()));
    listing.start(true);
    int at = 0;
    listing.bind(++at, after);
    if (filter.state)
        listing.bind(++at, leadStateKey(*filter.state));
    if (filter.owner)
        listing.bind(++at, *filter.owner);
    if (filter.pool)
        listing.bind(++at, *filter.pool);
    if (filter.holdQueue)
        listing.bind(++at, *filter.holdQueue);
    if (filter.disposition)
        listing.bind(++at, *filter.disposition);
    if (filter.import)
        listing.bind(++at, filter.import);
    listing.bind(++at, limit);
    return many(Rows(listing));
}

Result<std::vector<LeadCount>> LeadRepository::counts()
{
    Statement counting(m_connection, "SELECT state, owner, disposition, count(*) FROM lead "
                                     "GROUP BY state, owner, disposition ORDER BY state, owner, disposition");
    auto rows = counting.query();
    std::vector<LeadCount> all;
    while (rows.next())
        all.push_back({parseLeadState(rows.text(0)).value_or(LeadState::Due), rows.string(1), rows.string(2),
                       rows.integer(3)});
    BATON_TRY(rows.done());
    return all;
}

Result<std::int64_t> LeadRepository::count()
{
    return m_connection.integer("SELECT count(*) FROM lead");
}

Result<std::vector<LeadCount>> LeadRepository::openCounts()
{
    // Counted here: SQLite would sort them first.
    Statement listing(m_connection, "SELECT state, owner FROM lead INDEXED BY lead_open "
                                    "WHERE state = 'due' OR state = 'owned' OR state = 'held'");
    std::map<std::string, LeadCount> counts;
    std::string key;
    auto rows = listing.query();
    while (rows.next()) {
        key.assign(rows.text(0)).append(1, ' ').append(rows.text(1));
        LeadCount& count = counts[key];
        if (++count.count == 1) {
            count.state = parseLeadState(rows.text(0)).value_or(LeadState::Due);
            count.owner = rows.text(1);
        }
    }
    BATON_TRY(rows.done());
    std::vector<LeadCount> all;
    all.reserve(counts.size());
    for (auto& [text, count] : counts)
        all.push_back(std::move(count));
    return all;
}

Result<std::int64_t> LeadRepository::countListed()
{
    return m_connection.integer(
        "SELECT (SELECT count(*) FROM lead) - "
        "(SELECT count(*) FROM lead INDEXED BY lead_withdrawn WHERE state = 'withdrawn')");
}

namespace {

Result<void> tellOwners(Rows rows, const LeadRepository::OwnerVisitor& visit)
{
    std::vector<RepId> told;
    while (rows.next()) {
        const std::string_view text = rows.text(0);
        if (std::ranges::any_of(told, [&](const RepId& owner) { return owner.text() == text; }))
            continue;
        const auto owner = RepId::make(text);
        if (!owner)
            continue;
        if (!visit(*owner))
            return {};
        told.push_back(*owner);
    }
    return rows.done();
}

} // namespace

Result<void> LeadRepository::ownersOfDomain(std::int64_t domainKey, const OwnerVisitor& visit)
{
    return tellOwners(m_ownersOfDomain.query(domainKey), visit);
}

Result<void> LeadRepository::ownersOfAccount(AccountId account, const OwnerVisitor& visit)
{
    return tellOwners(m_ownersOfAccount.query(account), visit);
}

} // namespace baton
