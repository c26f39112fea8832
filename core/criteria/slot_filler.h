// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/literal_table.h"
#include "core/criteria/slot.h"
#include "core/criteria/slot_arena.h"
#include "core/domain/value.h"

#include <string_view>

namespace baton {

/// Fills slots as rules see them: interned against `literals`, folded and owned by `arena` where the value
/// itself does not serve. The values must outlive the slots.
class SlotFiller {
public:
    explicit SlotFiller(SlotArena& arena) : m_arena(arena) {}

    void fill(Slot& slot, const Value& value, const LiteralColumn& literals);
    void fillText(Slot& slot, std::string_view text, const LiteralColumn& literals);
    static void fillNumber(Slot& slot, double number, Slot::Kind kind = Slot::Kind::Number);
    static void fillYesNo(Slot& slot, bool yes);
    void fillChoices(Slot& slot, const MultiChoice& choices, const LiteralColumn& literals);

private:
    std::string_view foldedView(std::string_view text);

    SlotArena& m_arena;
};

} // namespace baton
