// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/criteria/slot.h"
#include "core/criteria/slot_arena.h"
#include "core/domain/activity.h"
#include "core/domain/value.h"
#include "core/fields/field.h"

#include <cstdint>
#include <span>
#include <vector>

namespace baton {

/// One lead at one instant as the compiled rules of one snapshot see it. Refers to the lead and the
/// activities it was bound to, which must outlive it. Made for reuse: binding again frees nothing. Before its
/// first binding it has no slots.
class Facts {
public:
    Facts() = default;
    Facts(Facts&&) noexcept = default;
    Facts& operator=(Facts&&) noexcept = default;
    Facts(const Facts&) = delete; ///< slots refer to texts of their own Facts
    Facts& operator=(const Facts&) = delete;
    ~Facts() = default;

    const Slot& at(FieldIndex field) const { return m_slots[field]; }
    const Slot* slots() const { return m_slots.data(); }
    std::size_t size() const { return m_slots.size(); }
    std::span<const Activity> activities() const { return m_activities; } ///< ascending by instant
    Instant now() const { return m_now; }
    /// The field's value again, for traces and explanations.
    Value value(FieldIndex field) const;

    /// Number of an activity's kind among the kinds that rules name (from 2 on; 1 is none of them).
    std::uint32_t activityKind(std::size_t activity) const { return m_activityKinds[activity]; }
    /// The slots of those values of an activity that rules name, in the order of
    /// LiteralTable::activityValues.
    const Slot* activitySlots(std::size_t activity) const
    {
        return m_activitySlots.data() + activity * m_slotsPerActivity;
    }

private:
    friend class FactBinder;
    std::vector<Slot> m_slots;
    SlotArena m_arena;
    std::span<const Activity> m_activities;
    std::vector<std::uint32_t> m_activityKinds;
    std::vector<Slot> m_activitySlots;
    std::size_t m_slotsPerActivity = 0;
    std::uint64_t m_cleanFor = 0; ///< the binder whose other slots are known to be empty; 0: none
    Instant m_now{};
};

/// The value that a slot was filled with.
Value valueOf(const Slot& slot);

} // namespace baton
