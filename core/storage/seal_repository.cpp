// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal_repository.h"

#include "core/storage/connection.h"

namespace baton {

namespace {

Result<std::vector<SealRow>> many(Rows rows)
{
    std::vector<SealRow> all;
    while (rows.next())
        all.push_back({rows.integer(0), rows.instant(1), {rows.integer(2)}, rows.digest(3)});
    BATON_TRY(rows.done());
    return all;
}

/// What the events of a seal are folded onto: the seal before, and what this seal says of itself.
Digest beginSeal(const Digest& previous, Instant at, EventSeq last)
{
    const std::string header = std::to_string(toEpochMs(at)) + '\n' + std::to_string(last.value) + '\n';
    return sha256({bytesOf(previous), header});
}

} // namespace

SealRepository::SealRepository(Connection& connection) : m_connection(connection) {}

Result<Digest> SealRepository::fold(Digest hash, EventSeq after, EventSeq to)
{
    Statement events(m_connection, "SELECT hash FROM lead_event WHERE seq > $1 AND seq <= $2 ORDER BY seq");
    auto rows = events.query(after, to);
    while (rows.next())
        hash = foldSeal(hash, rows.digest(0));
    BATON_TRY(rows.done());
    return hash;
}

Result<std::optional<SealRow>> SealRepository::seal(Instant at)
{
    const auto previous = latest();
    if (!previous)
        return previous.error();
    const SealRow before = previous->value_or(SealRow());
    const auto last = m_connection.integer("SELECT max(seq) FROM lead_event");
    if (!last)
        return last.error();
    if (*last <= before.lastEvent.value)
        return std::optional<SealRow>();
    const auto hash = fold(beginSeal(before.hash, at, {*last}), before.lastEvent, {*last});
    if (!hash)
        return hash.error();
    Statement insert(m_connection, "INSERT INTO seal (at, event_seq, hash) VALUES ($1, $2, $3)");
    BATON_TRY(insert.run(at, *last, *hash));
    return std::optional(SealRow{m_connection.lastInsertedId(), at, {*last}, *hash});
}

Result<std::optional<SealRow>> SealRepository::latest()
{
    Statement select(m_connection, "SELECT id, at, event_seq, hash FROM seal ORDER BY id DESC LIMIT 1");
    const auto found = many(select.query());
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<SealRow>> SealRepository::firstBroken()
{
    Statement select(m_connection, "SELECT id, at, event_seq, hash FROM seal ORDER BY id");
    const auto seals = many(select.query());
    if (!seals)
        return seals.error();
    SealRow before;
    for (const SealRow& seal : *seals) {
        const auto hash =
            fold(beginSeal(before.hash, seal.at, seal.lastEvent), before.lastEvent, seal.lastEvent);
        if (!hash)
            return hash.error();
        if (*hash != seal.hash)
            return std::optional(seal);
        before = seal;
    }
    return std::optional<SealRow>();
}

} // namespace baton
