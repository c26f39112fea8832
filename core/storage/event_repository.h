// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/event_chain.h"
#include "core/storage/statement.h"

#include <functional>
#include <string_view>
#include <vector>

namespace baton {

class Connection;

/// The append-only record of what happened to leads, a hash chain per lead.
class EventRepository {
public:
    explicit EventRepository(Connection& connection);

    /// Appends to the chain of facts.lead and moves `head` on. The lead's row, written after it in the same
    /// transaction, takes the new head.
    Result<EventSeq> append(ChainHead& head, const EventFacts& facts)
    {
        return append(head, facts, sealPayload(facts.payload));
    }
    /// The same with a seal that was made before, of this payload.
    Result<EventSeq> append(ChainHead& head, const EventFacts& facts, const PayloadSeal& seal);

    Result<std::vector<LeadEvent>> ofLead(LeadId lead);
    /// All leads' events after `after`, in order: the cursor of whoever follows the workspace.
    Result<std::vector<LeadEvent>> page(EventSeq after, int limit);
    Result<EventSeq> last();
    /// The payloads of all events of a kind, in order; erased ones are passed over.
    Result<void> eachOfKind(std::string_view kind,
                            const std::function<void(LeadId lead, std::string_view payload)>& take);

    /// Removes payload and salt of every event of a lead; the chain still verifies.
    Result<void> erase(LeadId lead);

    /// What is wrong with a lead's chain, if anything.
    enum class ChainFault : std::uint8_t {
        None,
        Changed,     ///< an event does not give the hash it carries
        Count,       ///< events are missing or too many
        HeadChanged, ///< the last hash is not the lead's
    };
    Result<ChainFault> verify(LeadId lead, const ChainHead& head);

private:
    Connection& m_connection;
    Statement m_insert, m_ofLead, m_page, m_erase, m_chain;
};

} // namespace baton
