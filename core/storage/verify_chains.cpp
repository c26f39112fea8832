// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify_chains.h"

#include "core/storage/connection.h"
#include "core/storage/event_reader.h"
#include "core/storage/states_by_events.h"

#include <unordered_map>

namespace baton {

namespace {

constexpr std::int64_t kProgressEvery = 4096;

void reportChain(std::int64_t lead, const char* code, VerifyReport& report)
{
    report.add({"I8", "lead " + std::to_string(lead), code, {}});
}

/// What the events of one lead come to.
struct Reached {
    ChainHead head;
    bool whole = true; ///< each event gives the hash it carries and names the one before
    StatesByEvents states;
};

using Chains = std::unordered_map<std::int64_t, Reached>; ///< by lead

/// Takes all events in the order in which they were recorded, which is that of every chain.
Result<Chains> followAll(Connection& connection, const std::function<bool(std::int64_t)>& progress)
{
    Chains chains;
    Statement statement(connection, std::string(kChainColumns) + "ORDER BY seq");
    auto rows = statement.query();
    for (std::int64_t events = 1; rows.next(); ++events) {
        const ChainEvent event(rows);
        Reached& reached = chains[event.facts.lead.value];
        reached.whole = reached.whole && event.previous == reached.head.last &&
                        event.expectedHash(reached.head) == event.hash;
        reached.head = {reached.head.count + 1, event.hash, event.seq};
        reached.states.take(event.facts.kind);
        if (events % kProgressEvery == 0 && progress && !progress(0))
            return Error{"storage.cancelled", {}};
    }
    BATON_TRY(rows.done());
    return chains;
}

} // namespace

Result<void> verifyChains(Connection& connection, const std::function<bool(std::int64_t)>& progress,
                          VerifyReport& report)
{
    const auto chains = followAll(connection, progress);
    if (!chains)
        return chains.error();
    Statement leads(connection, "SELECT id, event_count, last_event, head_hash, state FROM lead ORDER BY id");
    auto rows = leads.query();
    while (rows.next()) {
        const std::int64_t lead = rows.integer(0);
        const ChainHead expected{rows.integer(1), rows.digest(3), {rows.integer(2)}};
        const auto found = chains->find(lead);
        const Reached reached = found == chains->end() ? Reached() : found->second;
        report.events += reached.head.count;
        if (!reached.whole)
            reportChain(lead, "verify.chain_changed", report);
        else if (reached.head.count == 0)
            reportChain(lead, "verify.no_events", report);
        else if (reached.head.count != expected.count)
            reportChain(lead, "verify.chain_cut", report);
        else if (reached.head != expected)
            reportChain(lead, "verify.head_changed", report);
        else if (!reached.states.has(rows.text(4)))
            report.add({"I9",
                        "lead " + std::to_string(lead),
                        "verify.state_differs",
                        {rows.string(4), reached.states.text()}});
        if (++report.leads % kProgressEvery == 0 && progress && !progress(report.leads))
            return Error{"storage.cancelled", {}};
    }
    return rows.done();
}

} // namespace baton
