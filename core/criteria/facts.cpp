// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/facts.h"

#include "core/criteria/literal_table.h"

namespace baton {

Value valueOf(const Slot& slot)
{
    switch (slot.kind) {
    case Slot::Kind::Absent:
        break;
    case Slot::Kind::Text:
        return std::string(slot.raw);
    case Slot::Kind::Number:
        return slot.number;
    case Slot::Kind::YesNo:
        return slot.literal == LiteralColumn::kYes;
    case Slot::Kind::Instant:
        return fromEpochMs(std::int64_t(slot.number));
    case Slot::Kind::MultiChoice:
        return MultiChoice(slot.choices.begin(), slot.choices.end());
    }
    return Value();
}

Value Facts::value(FieldIndex field) const
{
    return field < m_slots.size() ? valueOf(m_slots[field]) : Value();
}

} // namespace baton
