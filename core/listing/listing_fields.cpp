// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/listing_fields.h"

#include "core/fields/standard_fields.h"

#include <array>

namespace baton {

namespace {

Field listed(std::string_view id, FieldType type, std::vector<std::string> choices = {})
{
    Field field;
    field.id = *FieldId::make(id);
    field.type = type;
    field.origin = FieldOrigin::Derived;
    field.title = id;
    field.choices = std::move(choices);
    return field;
}

std::array<Field, listing::kCount> own()
{
    using enum FieldType;
    return {listed(listing::kId, Number),
            listed(listing::kExternalId, Text),
            listed(listing::kName, Text),
            listed(listing::kState, Choice, {"due", "held", "owned", "nurture", "ended"}),
            listed(listing::kPool, Text),
            listed(listing::kQueue, Text),
            listed(listing::kDisposition, Text),
            listed(listing::kAccount, Text),
            listed(listing::kReceived, Instant),
            listed(listing::kUpdated, Instant),
            listed(listing::kDue, Instant),
            listed(listing::kSnoozed, Instant)};
}

} // namespace

std::shared_ptr<const FieldCatalogue> listingCatalogue(const FieldCatalogue& playbook)
{
    const auto all = playbook.all();
    std::vector<Field> more(all.begin() + fields::DerivedEnd, all.end());
    // What was filled in after the outcome is kept from rules, not from people who look.
    for (Field& field : more)
        field.outcome = false;
    for (Field& field : own()) {
        if (!playbook.find(field.id.text()))
            more.push_back(std::move(field));
    }
    return std::make_shared<const FieldCatalogue>(std::move(more));
}

bool isListed(FieldIndex field)
{
    return field != fields::ScorePercent;
}

bool isLocalTime(std::string_view field)
{
    return field == "received_weekday" || field == "received_hour";
}

} // namespace baton
