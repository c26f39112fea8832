// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/runtime/lead_listing.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

/// Something that happened to a lead, and who did it.
struct TimelineEntry {
    EventSeq seq;
    Instant at{};
    std::string actor;
    std::string kind;
    std::string payload; ///< JSON text; empty when erased
};

/// All that is known of one lead.
struct LeadFile {
    LeadSummary summary;
    std::optional<Account> account;
    std::vector<TimelineEntry> timeline; ///< oldest first
    std::vector<Activity> activities;    ///< oldest first
};

/// Nothing if there is no such lead. Of one consistent state.
Result<std::optional<LeadFile>> leadFile(Session& session, LeadId lead);

} // namespace baton
