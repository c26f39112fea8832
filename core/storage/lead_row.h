// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lead.h"
#include "core/domain/lead_state.h"
#include "core/storage/event_chain.h"

#include <cstdint>
#include <optional>
#include <string>

namespace baton {

/// A lead with all that storage keeps in its row.
struct LeadRow {
    Lead lead;
    LeadState state = LeadState::Due;
    std::string disposition; ///< empty: none
    Instant updatedAt{};
    std::optional<Instant> dueAt;           ///< a new lead is due at receivedAt, which gives arrival order
    std::optional<Instant> snoozedUntil;    ///< put off by a person
    std::optional<std::int64_t> scoreMilli; ///< nothing: never scored
    std::string grade;
    ImportId import; ///< that created it; 0 none
    ChainHead chain;
    std::optional<std::int64_t> domainKey; ///< domainKeyOf(); nothing for consumer mailboxes
    /// Of a lead that came without an id and has no email: what recognises it when it comes again.
    std::optional<std::int64_t> contentKey;
    std::string
        foreign; ///< custom members that this version cannot read, as JSON text; written back as they are
};

/// What leads of one company share: a hash of the registrable domain (lower case).
std::int64_t domainKeyOf(std::string_view registrableDomain);
/// A hash of the folded email.
std::int64_t emailKeyOf(std::string_view email);

} // namespace baton
