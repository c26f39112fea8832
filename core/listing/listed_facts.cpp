// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/listed_facts.h"

#include "core/base/zone.h"
#include "core/criteria/slot_filler.h"
#include "core/fields/standard_fields.h"
#include "core/fields/value_io.h"

#include <algorithm>

namespace baton {

namespace {

/// What takes computing: the others are in the row as they are.
std::vector<FieldIndex> derivedOf(const std::vector<FieldIndex>& needed)
{
    std::vector<FieldIndex> derived;
    std::copy_if(needed.begin(), needed.end(), std::back_inserter(derived), [](FieldIndex field) {
        return field >= fields::EmailDomain && field <= fields::ReceivedHour;
    });
    return derived;
}

std::vector<bool> bitsOf(std::size_t size, const std::vector<FieldIndex>& needed)
{
    std::vector<bool> bits(size);
    for (const FieldIndex field : needed)
        bits[field] = true;
    return bits;
}

} // namespace

FactsPlan::FactsPlan(std::shared_ptr<const FieldCatalogue> catalogue_,
                     std::shared_ptr<const LiteralTable> literals_, std::vector<FieldIndex> needed_,
                     Zone zone)
    : catalogue(std::move(catalogue_)),
      literals(std::move(literals_)),
      needed(std::move(needed_)),
      isNeeded(bitsOf(catalogue->size(), needed)),
      derived(derivedOf(needed)),
      binder(catalogue, literals, derived, zone)
{
}

ListedFacts::ListedFacts(const FactsPlan& plan) : m_plan(plan), m_slots(plan.catalogue->size()) {}

void ListedFacts::begin()
{
    m_arena.clear();
    for (const FieldIndex field : m_plan.needed)
        m_slots[field] = Slot();
}

void ListedFacts::text(FieldIndex field, std::string_view text)
{
    SlotFiller(m_arena).fillText(m_slots[field], text, m_plan.literals->columns[field]);
}

void ListedFacts::ownText(FieldIndex field, std::string text)
{
    this->text(field, m_arena.texts.next() = std::move(text));
}

void ListedFacts::number(FieldIndex field, double number)
{
    SlotFiller::fillNumber(m_slots[field], number);
}

void ListedFacts::instant(FieldIndex field, Instant instant)
{
    SlotFiller::fillNumber(m_slots[field], double(toEpochMs(instant)), Slot::Kind::Instant);
}

void ListedFacts::value(FieldIndex field, Value value)
{
    m_slots[field] = Slot();
    if (!fits(m_plan.catalogue->at(field).type, value))
        return;
    if (auto* const text = std::get_if<std::string>(&value))
        ownText(field, std::move(*text));
    else if (auto* const choices = std::get_if<MultiChoice>(&value))
        SlotFiller(m_arena).fillChoices(m_slots[field], m_arena.choiceSets.next() = std::move(*choices),
                                        m_plan.literals->columns[field]);
    else
        SlotFiller(m_arena).fill(m_slots[field], value, m_plan.literals->columns[field]);
}

void ListedFacts::derive(const Lead& lead, std::span<const Activity> activities, Instant now)
{
    m_plan.binder.bind(lead, activities, nullptr, now, m_facts);
    for (const FieldIndex field : m_plan.derived)
        m_slots[field] = m_facts.at(field);
}

} // namespace baton
