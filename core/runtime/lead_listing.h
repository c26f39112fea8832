// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lead.h"
#include "core/domain/lead_state.h"
#include "core/runtime/session.h"
#include "core/scoring/scorecard.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace baton {

struct LeadRow;

/// A lead as lists and pages show it.
struct LeadSummary {
    Lead lead;
    LeadState state = LeadState::Due;
    std::string disposition; ///< empty: none
    Instant updatedAt{};
    std::optional<Instant> dueAt;        ///< when the engine looks at it again
    std::optional<Instant> snoozedUntil; ///< put off by a person
    std::optional<Points> score;         ///< nothing: never scored
    std::string grade;
    std::string pool;      ///< that gave it to the owner; empty: none
    std::string holdQueue; ///< in which it waits; empty: none
};

/// `dueAt` as people read it: a lead that is due at once has been since it came, not since 1970.
std::optional<Instant> readableDueAt(const std::optional<Instant>& dueAt, const Lead& lead);

Result<LeadSummary> summaryOf(Session& session, const LeadRow& row);

/// Which leads of the queue; those that meet all that is given.
struct QueueFilter {
    std::optional<LeadState> state;
    std::optional<RepId> owner;
    std::optional<PoolId> pool; ///< of the open assignment
};

struct QueueListing {
    std::vector<LeadSummary> leads;            ///< by id, ascending
    LeadId next;                               ///< ask again after this one; 0: that was all
    std::int64_t matching = 0;                 ///< leads that meet the filter, on all pages
    std::map<LeadState, std::int64_t> byState; ///< of all leads
};

/// A page of leads after `after` with exact counts, of one consistent state.
Result<QueueListing> queueListing(Session& session, const QueueFilter& filter, LeadId after, int limit);

} // namespace baton
