// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/fact_binder.h"
#include "core/criteria/literal_table.h"
#include "core/criteria/slot_arena.h"
#include "core/fields/catalogue.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace baton {

class Zone;

/// Which fields somebody looks at, and what their texts are interned against. Immutable once made.
struct FactsPlan {
    FactsPlan(std::shared_ptr<const FieldCatalogue> catalogue, std::shared_ptr<const LiteralTable> literals,
              std::vector<FieldIndex> needed, Zone zone);

    bool needs(FieldIndex field) const { return isNeeded[field]; }

    std::shared_ptr<const FieldCatalogue> catalogue; ///< of a listing
    std::shared_ptr<const LiteralTable> literals;
    std::vector<FieldIndex> needed; ///< ascending, each once
    std::vector<bool> isNeeded;     ///< by field
    std::vector<FieldIndex>
        derived;       ///< those of them that are computed from email, phone, website and receipt
    FactBinder binder; ///< fills those
};

/// One lead as filters and sort keys of a list see it. Filled from a row, of which it keeps views: a million
/// rows are looked at and few are kept. Made for reuse.
class ListedFacts {
public:
    explicit ListedFacts(const FactsPlan& plan);

    /// Empties all fields.
    void begin();
    // What storage keeps; only for fields that are needed. Texts must outlive the next begin().
    void text(FieldIndex field, std::string_view text);
    void ownText(FieldIndex field, std::string text);
    void number(FieldIndex field, double number);
    void instant(FieldIndex field, Instant instant);
    /// Of any type; a value that does not fit the field makes it absent.
    void value(FieldIndex field, Value value);
    /// What is derived, and what activities say; the lead needs only what that takes. Lead and activities
    /// must outlive the use.
    void derive(const Lead& lead, std::span<const Activity> activities, Instant now);

    const Slot& at(FieldIndex field) const { return m_slots[field]; }
    const Slot* slots() const { return m_slots.data(); }
    /// Activities and the present; its own slots are not those above.
    const Facts& facts() const { return m_facts; }

private:
    const FactsPlan& m_plan;
    std::vector<Slot> m_slots;
    SlotArena m_arena;
    Facts m_facts;
};

} // namespace baton
