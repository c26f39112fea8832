// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_text_fields.h"

#include "core/base/text.h"
#include "core/fields/value_io.h"
#include "core/intake/email_address.h"
#include "core/intake/phone_number.h"

#include <algorithm>

namespace baton {

namespace {

bool isChosenFrom(const std::vector<std::string>& choices, const Value& value)
{
    const auto isChoice = [&](const std::string& text) {
        return std::ranges::any_of(choices,
                                   [&](const std::string& choice) { return folded(choice) == folded(text); });
    };
    if (const auto* const one = std::get_if<std::string>(&value))
        return isChoice(*one);
    const auto* const several = std::get_if<MultiChoice>(&value);
    return !several || std::ranges::all_of(*several, isChoice);
}

} // namespace

std::optional<Value> readLeadField(const FieldCatalogue& catalogue, const std::string& field,
                                   const std::string& text, Problems& problems)
{
    const auto refuse = [&](const char* code, const std::string& shown) {
        problems.push_back({Severity::Error, code, field, {field, shown}});
        return std::nullopt;
    };
    const auto index = catalogue.find(field);
    if (!index || catalogue.at(*index).origin == FieldOrigin::Derived)
        return refuse("lead.unknown_field", text);
    if (!isStorableText(text))
        return refuse("lead.bad_text", {});
    const FieldType type = catalogue.at(*index).type;
    auto value = parseValue(type, text);
    if (!value)
        return refuse(type == FieldType::Instant ? "lead.bad_instant" : "lead.bad_value", text);
    const std::vector<std::string>& choices = catalogue.at(*index).choices;
    if (!choices.empty() && !isChosenFrom(choices, *value))
        return refuse("lead.bad_value", text);
    if (field == "phone" && !isAbsent(*value))
        return Value(normalisedPhone(text, {}));
    if (field != "email" || isAbsent(*value))
        return std::optional<Value>(std::move(*value));
    const auto email = normalisedEmail(text);
    if (!email)
        return refuse("lead.bad_email", text);
    return Value(*email);
}

} // namespace baton
