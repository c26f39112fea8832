// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/activity.h"
#include "core/domain/value.h"
#include "core/fields/field.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// What compiled rules see of one field: typed, interned, folded. See FactBinder for how it is filled.
struct Slot {
    enum class Kind : std::uint8_t { Absent, Text, Number, YesNo, Instant, MultiChoice };

    Kind kind = Kind::Absent;
    /// Number of the folded text among the literals that the rules compare this field with: 0 absent, 1 none of them, from
    /// 2 on a literal. For yes/no: 2 no, 3 yes. Tests of equality and membership look at nothing else.
    std::uint32_t literal = 0;
    double number = 0;         ///< Number; Instant as epoch milliseconds
    std::string_view raw;      ///< Text as it came
    std::string_view folded;   ///< Text as it compares
    std::span<const std::uint32_t> literals; ///< MultiChoice: literal numbers of the chosen values, ascending
    std::span<const std::string> choices;    ///< MultiChoice: the chosen values as they came
};

/// One lead at one instant as the compiled rules of one snapshot see it. Refers to the lead and the activities it was
/// bound to, which must outlive it. Made for reuse: binding again frees nothing.
class Facts {
public:
    const Slot& at(FieldIndex field) const { return m_slots[field]; }
    std::size_t size() const { return m_slots.size(); }
    std::span<const Activity> activities() const { return m_activities; } ///< ascending by instant
    Instant now() const { return m_now; }
    /// The field's value again, for traces and explanations.
    Value value(FieldIndex field) const;

private:
    friend class FactBinder;
    std::vector<Slot> m_slots;
    std::deque<std::string> m_texts; ///< owns folded and derived texts; a deque, so that views stay valid
    std::size_t m_textsUsed = 0;
    std::deque<std::vector<std::uint32_t>> m_literalSets;
    std::size_t m_literalSetsUsed = 0;
    std::deque<MultiChoice> m_choiceSets;
    std::size_t m_choiceSetsUsed = 0;
    std::span<const Activity> m_activities;
    Instant m_now{};
};

} // namespace baton
