// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/lead_draft.h"
#include "core/runtime/actor.h"
#include "core/storage/lead_row.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace baton {

struct Repositories;

/// Due at once, whatever the clock of the run says: for what is new or has changed.
inline constexpr Instant kDueAtOnce{};

/// A draft with all that can be known of it without the workspace.
struct PreparedLead {
    LeadDraft draft;
    std::string payload;                    ///< of the event that tells of it
    PayloadSeal seal;                       ///< of the payload
    std::string domain;                     ///< registrable domain of a business email, else empty
    std::optional<std::int64_t> contentKey; ///< as LeadRow::contentKey
};

/// On any thread.
PreparedLead prepareLead(LeadDraft draft);

/// Fills in what the email says: the key that leads of one company share, and the account.
Result<void> matchToAccount(Repositories& repositories, LeadRow& row);

/// Remembers leads: a draft becomes a new lead or updates the one with the same external id, email or, where
/// neither is known, content; the lead is then due. Its stage only moves forward. Each draft is one event,
/// and a stage that it moves another. Within the caller's transaction.
class LeadIntake {
public:
    /// What becomes of a new lead's row; without it the row is stored and due at once.
    using StoreNew = std::function<Result<void>(LeadRow&)>;

    LeadIntake(Repositories& repositories, Actor actor, StoreNew storeNew = {})
        : m_repositories(&repositories), m_actor(std::move(actor)), m_storeNew(std::move(storeNew))
    {
    }

    /// Leads that are known already stay as they are. Off at first.
    void setKeepKnown(bool keep) { m_keepKnown = keep; }

    enum class Outcome : std::uint8_t { Created, Updated, Duplicate };
    struct Taken {
        LeadId lead;
        Outcome outcome = Outcome::Created;
    };
    /// `now` is when the lead was received unless the draft says. `import`: 0 by hand.
    Result<Taken> take(LeadDraft draft, Instant now, ImportId import)
    {
        return take(prepareLead(std::move(draft)), now, import);
    }
    Result<Taken> take(PreparedLead lead, Instant now, ImportId import);

    /// Says that something about a stored lead changed, e.g. an activity came: the lead is due again.
    Result<void> noteChange(LeadRow& row, Instant now, std::string_view kind, std::string_view payload)
    {
        return noteChange(row, now, kind, payload, sealPayload(payload));
    }

private:
    Result<std::optional<LeadRow>> find(const PreparedLead& lead);
    Result<Taken> create(PreparedLead& lead, Instant now, ImportId import);
    Result<Taken> update(LeadRow& row, const PreparedLead& lead, Instant now, ImportId import);
    Result<void> setStage(LeadRow& row, Stage stage, Instant now);
    Result<void> noteChange(LeadRow& row, Instant now, std::string_view kind, std::string_view payload,
                            const PayloadSeal& seal);
    Result<void> append(LeadRow& row, Instant now, std::string_view kind, std::string_view payload,
                        const PayloadSeal& seal);

    Repositories* m_repositories;
    Actor m_actor;
    StoreNew m_storeNew;
    bool m_keepKnown = false;
};

} // namespace baton
