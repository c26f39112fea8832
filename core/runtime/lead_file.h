// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/action_id.h"
#include "core/domain/activity.h"
#include "core/fields/field.h"
#include "core/runtime/lead_listing.h"
#include "core/runtime/next_step.h"

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
    std::string payload;   ///< JSON text; empty when erased
    ActionId action = {};  ///< 0: no action of a person
    bool isUndone = false; ///< the action was taken back
};

/// What is known of a lead in one field.
struct LeadValue {
    Field field; ///< of the live playbook; one that it does not know has its id for a title
    Value value;
};

struct LeadNote {
    EventSeq event;
    Instant at{};
    std::string actor;
    std::string text;
    ActionId action;
    bool isRetracted = false;
};

/// A time in somebody's hands.
struct LeadAssignment {
    DecisionId decision;
    RepId rep;
    std::optional<PoolId> pool;
    std::string how; ///< its words are those of "attempt.<how>"
    std::string actor;
    Instant openedAt{};
    std::optional<Instant> closedAt;
    std::string closeReason; ///< its words are those of "event.<reason>"
    bool byOverride = false; ///< by hand, in spite of a cap
};

/// All that is known of one lead.
struct LeadFile {
    LeadSummary summary;
    std::vector<LeadValue> values; ///< in the catalogue's order
    std::optional<Account> account;
    std::vector<TimelineEntry> timeline;      ///< oldest first
    std::vector<Activity> activities;         ///< oldest first
    std::vector<LeadNote> notes;              ///< oldest first
    std::vector<LeadAssignment> assignments;  ///< oldest first
    std::vector<RepId> previousOwners;        ///< latest first, each once, without the owner
    std::optional<DecisionId> latestDecision; ///< nothing: never decided
    std::optional<Instant> contactedAt;       ///< the last time somebody reached out
    NextStep next;
};

/// Nothing if there is no such lead. Of one consistent state.
Result<std::optional<LeadFile>> leadFile(Session& session, LeadId lead);

} // namespace baton
