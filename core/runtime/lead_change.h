// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/field_values.h"
#include "core/domain/lead_state.h"
#include "core/domain/stage.h"
#include "core/storage/journey_repository.h"
#include "core/storage/recycled_repository.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// Where a lead stands: all that actions move, and that undoing them moves back.
struct LeadSituation {
    LeadState state = LeadState::Due;
    Stage stage = Stage::Lead;
    std::string raisedBy; ///< as Lead::raisedBy
    std::optional<RepId> owner;
    std::optional<PoolId> pool; ///< that the open assignment counts in
    std::optional<RepId> previousOwner;
    std::string disposition;
    std::optional<Instant> dueAt;
    std::optional<Instant> snoozedUntil;
    bool scored = false;
    std::optional<JourneyRow> journey;
    std::optional<RecycledRow> recycled;
    std::vector<RepId> excluded; ///< ascending

    /// Equal in all that says where the lead is. When the engine looks again is its own business, and being
    /// put off moves nothing.
    bool looksLike(const LeadSituation& other) const;
};

/// What one action does to one lead.
struct LeadChange {
    /// Something recorded with the lead; `added` tells whether the change brings it or takes it away.
    struct Contact {
        Activity activity; ///< with its id while it is recorded
        bool added = true;
    };
    struct Note {
        std::string text;
        EventSeq event; ///< that says it
        bool added = true;
    };
    /// The bookings at a position of a pool's ledger go back, or are booked again.
    struct Credit {
        std::string pool;
        std::int64_t position = 0;
        DecisionId decision;
        bool returned = true;
    };
    struct Edit {
        FieldValues before, after; ///< of `fields`; what is absent is not in them
        std::vector<std::string> fields;
        AccountId accountBefore, accountAfter; ///< a new email may find one; 0: none
    };

    LeadSituation before, after;
    bool costsTurn = false; ///< the new owner's, in the pool
    bool reversed =
        false; ///< takes another change back: what that one counted for day, week and month goes back
    std::string comment; ///< of the person
    std::optional<Contact> contact;
    std::optional<Note> note;
    std::optional<Credit> credit;
    std::optional<Edit> edit;

    bool changesOwner() const { return before.owner != after.owner || before.pool != after.pool; }
    bool moves() const { return !before.looksLike(after); }
    /// What takes this change back.
    LeadChange reverse() const;
};

std::string changeText(const LeadChange& change);
/// Nothing for text that changeText() did not write.
std::optional<LeadChange> readChange(std::string_view text);

} // namespace baton
