// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_repository.h"

#include "core/storage/connection.h"
#include "core/storage/event_reader.h"
#include "core/storage/fail_point.h"

namespace baton {

namespace {

constexpr const char* kColumns = "SELECT seq, lead_id, at, actor, kind, payload, hash FROM lead_event ";

/// The events of lead $1, from the last back; a list that was tampered with ends where it no longer goes
/// back.
const std::string kChain =
    "WITH RECURSIVE chain (seq, previous) AS ("
    "SELECT e.seq, e.previous FROM lead l JOIN lead_event e ON e.seq = l.last_event AND e.lead_id = l.id "
    "WHERE l.id = $1 "
    "UNION ALL SELECT e.seq, e.previous FROM chain c JOIN lead_event e "
    "ON e.seq = c.previous AND e.seq < c.seq AND e.lead_id = $1) ";
constexpr const char* kInChain = "WHERE seq IN (SELECT seq FROM chain) ORDER BY seq";

Result<std::vector<LeadEvent>> readAll(Rows rows)
{
    std::vector<LeadEvent> all;
    while (rows.next())
        all.push_back({{rows.integer(0)},
                       {rows.integer(1)},
                       rows.instant(2),
                       rows.string(3),
                       rows.string(4),
                       rows.string(5),
                       rows.digest(6),
                       rows.isNull(5)});
    BATON_TRY(rows.done());
    return all;
}

} // namespace

EventRepository::EventRepository(Connection& connection)
    : m_connection(connection),
      m_insert(connection, "INSERT INTO lead_event (lead_id, previous, at, actor, kind, payload, salt, hash) "
                           "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"),
      m_ofLead(connection, kChain + kColumns + kInChain),
      m_page(connection, std::string(kColumns) + "WHERE seq > $1 ORDER BY seq LIMIT $2"),
      m_erase(connection,
              "UPDATE lead_event SET payload_hash = $1, payload = NULL, salt = NULL WHERE seq = $2"),
      m_chain(connection, kChain + kChainColumns + kInChain)
{
}

Result<EventSeq> EventRepository::append(ChainHead& head, const EventFacts& facts, const PayloadSeal& seal)
{
    BATON_FAIL_POINT("event.append");
    const std::string_view saltBytes(seal.salt.data(), seal.salt.size());
    const Digest hash = eventHash(head, facts, seal.hash);
    BATON_TRY(m_insert.run(facts.lead, orNull(head.last), facts.at, facts.actor, facts.kind, facts.payload,
                           Blob{saltBytes}, hash));
    head = {head.count + 1, hash, {m_connection.lastInsertedId()}};
    return head.last;
}

Result<std::vector<LeadEvent>> EventRepository::ofLead(LeadId lead)
{
    return readAll(m_ofLead.query(lead));
}

Result<std::vector<LeadEvent>> EventRepository::page(EventSeq after, int limit)
{
    return readAll(m_page.query(after, limit));
}

Result<EventSeq> EventRepository::last()
{
    const auto seq = m_connection.integer("SELECT max(seq) FROM lead_event");
    if (!seq)
        return seq.error();
    return EventSeq{*seq};
}

Result<void> EventRepository::eachOfKind(std::string_view kind,
                                         const std::function<void(LeadId, std::string_view)>& take)
{
    Statement select(m_connection, "SELECT lead_id, payload FROM lead_event "
                                   "WHERE kind = $1 AND payload IS NOT NULL ORDER BY seq");
    auto rows = select.query(kind);
    while (rows.next())
        take({rows.integer(0)}, rows.text(1));
    return rows.done();
}

Result<void> EventRepository::erase(LeadId lead)
{
    std::vector<std::pair<EventSeq, Digest>> hashes;
    {
        auto rows = m_chain.query(lead);
        while (rows.next()) {
            const ChainEvent event(rows);
            if (!event.erased)
                hashes.emplace_back(event.seq, event.payloadHash);
        }
        BATON_TRY(rows.done());
    }
    for (const auto& [seq, hash] : hashes)
        BATON_TRY(m_erase.run(hash, seq));
    return {};
}

Result<EventRepository::ChainFault> EventRepository::verify(LeadId lead, const ChainHead& head)
{
    ChainHead reached;
    auto rows = m_chain.query(lead);
    while (rows.next()) {
        const ChainEvent event(rows);
        if (event.previous != reached.last || event.expectedHash(reached) != event.hash)
            return ChainFault::Changed;
        reached = {reached.count + 1, event.hash, event.seq};
    }
    BATON_TRY(rows.done());
    if (reached.count != head.count)
        return ChainFault::Count;
    return reached.hash == head.hash ? ChainFault::None : ChainFault::HeadChanged;
}

} // namespace baton
