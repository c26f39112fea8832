// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/fact_binder.h"

#include "core/base/zone.h"
#include "core/criteria/slot_filler.h"
#include "core/domain/account.h"
#include "core/fields/domain_derivation.h"
#include "core/fields/phone_country.h"
#include "core/fields/standard_fields.h"
#include "core/fields/value_io.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace baton {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

constexpr std::array<FieldIndex, 4> kFromDomain{fields::EmailDomain, fields::RegistrableDomain,
                                                fields::FreeMail, fields::CountryFromDomain};

/// A field kept with the lead, by the name under which the lead keeps it.
struct StoredField {
    std::string id;
    FieldIndex index = 0;
    FieldType type = FieldType::Text;
};

std::uint64_t nextNumber()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

std::string_view textOf(const Lead& lead, std::string_view field)
{
    const Value* const value = lead.values.find(field);
    const auto* const text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace

struct FactBinder::Inner {
    std::uint64_t number = nextNumber(); ///< never the same for two binders of one process
    std::shared_ptr<const FieldCatalogue> catalogue;
    std::shared_ptr<const LiteralTable> literals;
    std::vector<FieldIndex> needed;
    Zone zone;
    std::vector<StoredField> stored; ///< by id, as in Lead::values
    std::vector<bool> isNeeded;      ///< by field
    bool anyFromDomain = false;
    bool anyFromReceipt = false;

    Inner(std::shared_ptr<const FieldCatalogue> catalogue_, std::shared_ptr<const LiteralTable> literals_,
          std::vector<FieldIndex> needed_, Zone zone_)
        : catalogue(std::move(catalogue_)),
          literals(std::move(literals_)),
          needed(std::move(needed_)),
          zone(zone_)
    {
        isNeeded.resize(catalogue->size());
        for (const FieldIndex index : needed) {
            isNeeded[index] = true;
            const Field& field = catalogue->at(index);
            if (field.origin != FieldOrigin::Derived)
                stored.push_back({field.id.text(), index, field.type});
        }
        std::sort(stored.begin(), stored.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        anyFromDomain = std::ranges::any_of(kFromDomain, [this](FieldIndex field) { return needs(field); });
        anyFromReceipt = needs(fields::ReceivedWeekday) || needs(fields::ReceivedHour);
    }

    bool needs(FieldIndex field) const { return isNeeded[field]; }
    const LiteralColumn& column(FieldIndex field) const { return literals->columns[field]; }
};

namespace {

/// One binding: what derived fields share while they are computed.
class LeadBinding {
public:
    template <typename Inner>
    static void run(const Inner& inner, const Lead& lead, const Account* account, std::vector<Slot>& slots,
                    SlotArena& arena)
    {
        fetchTexts(lead);
        LeadBinding binding{SlotFiller(arena), slots, arena};
        binding.fillStored(inner, lead);
        if (inner.anyFromDomain)
            binding.fillFromDomain(inner, textOf(lead, "email"), [&] { return textOf(lead, "website"); });
        if (inner.needs(fields::CountryFromPhone))
            binding.fillOwned(inner, fields::CountryFromPhone, countryOfPhone(textOf(lead, "phone")));
        if (inner.anyFromReceipt)
            binding.fillFromReceipt(inner, lead);
        binding.fillState(inner, lead, account);
    }

    /// What is derived from the field follows its new value.
    template <typename Inner>
    static void refill(const Inner& inner, FieldIndex changed, std::vector<Slot>& slots, SlotArena& arena)
    {
        LeadBinding binding{SlotFiller(arena), slots, arena};
        if (changed == fields::Phone) {
            slots[fields::CountryFromPhone] = Slot();
            binding.fillOwned(inner, fields::CountryFromPhone, countryOfPhone(slots[fields::Phone].raw));
            return;
        }
        for (const FieldIndex field : kFromDomain)
            slots[field] = Slot();
        binding.fillFromDomain(inner, slots[fields::Email].raw, [&] { return slots[fields::Website].raw; });
    }

private:
    /// Leads come by the thousand and their texts lie apart: the waiting for one covers that for the others.
    static void fetchTexts(const Lead& lead)
    {
        for (const auto& [field, value] : lead.values) {
            if (const auto* const text = std::get_if<std::string>(&value))
                __builtin_prefetch(text->data());
        }
    }

    LeadBinding(SlotFiller filler, std::vector<Slot>& slots, SlotArena& arena)
        : m_filler(filler), m_slots(slots), m_arena(arena)
    {
    }

    /// Both lists are in the order of ids.
    void fillStored(const auto& inner, const Lead& lead)
    {
        auto value = lead.values.begin();
        const auto end = lead.values.end();
        for (const StoredField& field : inner.stored) {
            int order = 1;
            while (value != end && (order = value->first.compare(field.id)) < 0)
                ++value;
            if (value == end)
                return;
            if (order == 0 && fits(field.type, value->second))
                m_filler.fill(m_slots[field.index], value->second, inner.column(field.index));
        }
    }

    /// `website` gives the text: few leads are asked for it.
    void fillFromDomain(const auto& inner, std::string_view email, const auto& website)
    {
        std::string& mailDomain = m_arena.texts.next();
        emailDomainInto(email, mailDomain);
        fillText(inner, fields::EmailDomain, mailDomain);
        if (inner.needs(fields::FreeMail) && !mailDomain.empty())
            m_filler.fillYesNo(m_slots[fields::FreeMail], isFreeMail(mailDomain));
        if (!inner.needs(fields::RegistrableDomain) && !inner.needs(fields::CountryFromDomain))
            return;
        std::string_view registrable = registrableDomain(mailDomain);
        if (registrable.empty()) {
            std::string& host = m_arena.texts.next();
            websiteHostInto(website(), host);
            registrable = registrableDomain(host);
        }
        fillText(inner, fields::RegistrableDomain, registrable);
        // An address at a public suffix, as of a government, has a country, and no registrable domain.
        const std::string_view country = countryOfDomain(mailDomain);
        fillText(inner, fields::CountryFromDomain, country.empty() ? countryOfDomain(registrable) : country);
    }

    void fillFromReceipt(const auto& inner, const Lead& lead)
    {
        const LocalTime local = inner.zone.toLocal(lead.receivedAt);
        const auto day = date::floor<date::days>(local);
        fillText(inner, fields::ReceivedWeekday, kWeekdays[date::weekday(day).c_encoding()]);
        if (inner.needs(fields::ReceivedHour))
            m_filler.fillNumber(m_slots[fields::ReceivedHour],
                                double(std::chrono::floor<std::chrono::hours>(local - day).count()));
    }

    void fillState(const auto& inner, const Lead& lead, const Account* account)
    {
        fillText(inner, fields::LifecycleStage, stageKey(lead.stage));
        fillRep(inner, fields::Owner, lead.owner);
        fillRep(inner, fields::PreviousOwner, lead.previousOwner);
        if (account)
            fillRep(inner, fields::AccountOwner, account->owner);
    }

    void fillRep(const auto& inner, FieldIndex field, const std::optional<RepId>& rep)
    {
        if (rep)
            fillText(inner, field, rep->text());
    }
    void fillText(const auto& inner, FieldIndex field, std::string_view text)
    {
        if (inner.needs(field))
            m_filler.fillText(m_slots[field], text, inner.column(field));
    }
    void fillOwned(const auto& inner, FieldIndex field, std::string text)
    {
        fillText(inner, field, m_arena.texts.next() = std::move(text));
    }

    SlotFiller m_filler;
    std::vector<Slot>& m_slots;
    SlotArena& m_arena;
};

} // namespace

FactBinder::FactBinder(std::shared_ptr<const FieldCatalogue> catalogue,
                       std::shared_ptr<const LiteralTable> literals, std::vector<FieldIndex> needed,
                       Zone zone)
    : m_inner(
          std::make_unique<const Inner>(std::move(catalogue), std::move(literals), std::move(needed), zone))
{
}

FactBinder::~FactBinder() = default;
FactBinder::FactBinder(FactBinder&&) noexcept = default;
FactBinder& FactBinder::operator=(FactBinder&&) noexcept = default;

std::span<const FieldIndex> FactBinder::needed() const
{
    return m_inner->needed;
}

void FactBinder::bind(const Lead& lead, std::span<const Activity> activities, const Account* account,
                      Instant now, Facts& facts) const
{
    facts.m_arena.clear();
    // Leads come by the million: only what the one before may have filled is emptied.
    if (facts.m_cleanFor == m_inner->number) {
        for (const FieldIndex field : m_inner->needed)
            facts.m_slots[field] = Slot();
    } else {
        facts.m_slots.assign(m_inner->catalogue->size(), Slot());
        facts.m_cleanFor = m_inner->number;
    }
    facts.m_activities = activities;
    facts.m_now = now;
    LeadBinding::run(*m_inner, lead, account, facts.m_slots, facts.m_arena);
    if (m_inner->literals->readsActivities)
        bindActivities(facts);
}

void FactBinder::bindActivities(Facts& facts) const
{
    const LiteralTable& literals = *m_inner->literals;
    const std::size_t width = literals.activityColumns.size();
    facts.m_slotsPerActivity = width;
    facts.m_activityKinds.clear();
    facts.m_activitySlots.assign(facts.m_activities.size() * width, Slot());
    SlotFiller filler(facts.m_arena);
    Slot* slots = facts.m_activitySlots.data();
    for (const Activity& activity : facts.m_activities) {
        facts.m_activityKinds.push_back(literals.activityKinds.find(activity.kind));
        for (const auto& [name, position] : literals.activityValues) {
            if (const Value* const value = activity.values.find(name))
                filler.fill(slots[position], *value, literals.activityColumns[position]);
        }
        slots += width;
    }
}

bool FactBinder::needs(FieldIndex field) const
{
    return m_inner->needs(field);
}

void FactBinder::set(Facts& facts, FieldIndex field, Value value) const
{
    if (!needs(field))
        facts.m_cleanFor = 0;
    facts.m_slots[field] = Slot();
    if (fits(m_inner->catalogue->at(field).type, value))
        fill(facts, field, std::move(value));
    const bool toDomain = field == fields::Email || field == fields::Website;
    if ((toDomain && m_inner->anyFromDomain) || (field == fields::Phone && needs(fields::CountryFromPhone)))
        LeadBinding::refill(*m_inner, field, facts.m_slots, facts.m_arena);
}

void FactBinder::fill(Facts& facts, FieldIndex field, Value value) const
{
    Slot& slot = facts.m_slots[field];
    SlotFiller filler(facts.m_arena);
    if (auto* const text = std::get_if<std::string>(&value))
        filler.fillText(slot, facts.m_arena.texts.next() = std::move(*text), m_inner->column(field));
    else if (auto* const choices = std::get_if<MultiChoice>(&value))
        filler.fillChoices(slot, facts.m_arena.choiceSets.next() = std::move(*choices),
                           m_inner->column(field));
    else
        filler.fill(slot, value, m_inner->column(field));
}

} // namespace baton
