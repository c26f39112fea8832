// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify_chains.h"

#include "core/storage/connection.h"
#include "core/storage/event_reader.h"

namespace baton {

namespace {

constexpr std::int64_t kProgressEvery = 4096;

void reportChain(std::int64_t lead, const char* code, VerifyReport& report)
{
    report.add({"I8", "lead " + std::to_string(lead), code, {}});
}

/// The events of all leads in order of leads, taken chain by chain.
class ChainWalk {
public:
    explicit ChainWalk(Connection& connection)
        : m_statement(connection, std::string(kChainColumns) + "ORDER BY lead_id, seq"),
          m_rows(m_statement.query())
    {
        m_more = m_rows.next();
    }

    /// Follows the chain of `lead`; chains of smaller ids have no lead and are passed over (another check
    /// names them). False if an event does not give the hash it carries.
    bool follow(std::int64_t lead, ChainHead& head, std::int64_t& events)
    {
        bool whole = true;
        for (; m_more && m_rows.integer(1) <= lead; m_more = m_rows.next()) {
            if (m_rows.integer(1) < lead)
                continue;
            const ChainEvent event(m_rows);
            whole = whole && event.expectedHash(head) == event.hash;
            head = {head.count + 1, event.hash};
            ++events;
        }
        return whole;
    }

    Result<void> done() const { return m_rows.done(); }

private:
    Statement m_statement;
    Rows m_rows;
    bool m_more = false;
};

} // namespace

Result<void> verifyChains(Connection& connection, const std::function<bool(std::int64_t)>& progress,
                          VerifyReport& report)
{
    Statement leads(connection, "SELECT id, event_count, head_hash FROM lead ORDER BY id");
    auto rows = leads.query();
    ChainWalk walk(connection);
    while (rows.next()) {
        const std::int64_t lead = rows.integer(0);
        const ChainHead expected{rows.integer(1), rows.digest(2)};
        ChainHead reached;
        if (!walk.follow(lead, reached, report.events))
            reportChain(lead, "verify.chain_changed", report);
        else if (reached.count == 0)
            reportChain(lead, "verify.no_events", report);
        else if (reached.count != expected.count)
            reportChain(lead, "verify.chain_cut", report);
        else if (reached.hash != expected.hash)
            reportChain(lead, "verify.head_changed", report);
        if (++report.leads % kProgressEvery == 0 && progress && !progress(report.leads))
            return Error{"storage.cancelled", {}};
    }
    BATON_TRY(rows.done());
    return walk.done();
}

} // namespace baton
