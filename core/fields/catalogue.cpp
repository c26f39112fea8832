// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/catalogue.h"

#include "core/base/text.h"
#include "core/domain/stage.h"
#include "core/fields/standard_fields.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace baton {

namespace {

Field builtIn(std::string_view id, FieldType type, FieldOrigin origin, std::vector<std::string> choices = {})
{
    Field field;
    field.id = *FieldId::make(id);
    field.type = type;
    field.origin = origin;
    field.title = "field." + std::string(id);
    field.choices = std::move(choices);
    return field;
}

void addStandard(std::vector<Field>& all)
{
    const auto add = [&](std::string_view id, FieldType type = FieldType::Text) {
        all.push_back(builtIn(id, type, FieldOrigin::Standard));
    };
    add("email");
    add("first_name");
    add("last_name");
    add("company");
    add("job_title");
    add("phone");
    add("website");
    add("industry");
    add("employees", FieldType::Number);
    add("revenue", FieldType::Number);
    add("country");
    add("state");
    add("city");
    add("postal_code");
    add("source");
    add("campaign");
    add("message");
    assert(all.size() == fields::StandardCount);
}

void addDerived(std::vector<Field>& all)
{
    const auto add = [&](std::string_view id, FieldType type = FieldType::Text,
                         std::vector<std::string> choices = {}) {
        all.push_back(builtIn(id, type, FieldOrigin::Derived, std::move(choices)));
    };
    const auto stages = stageKeys();
    add("email_domain");
    add("registrable_domain");
    add("free_mail", FieldType::YesNo);
    add("country_from_domain");
    add("country_from_phone");
    add("received_weekday", FieldType::Choice, {"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
    add("received_hour", FieldType::Number);
    add("score", FieldType::Number);
    add("score_percent", FieldType::Number);
    add("grade");
    add("stage", FieldType::Choice, {stages.begin(), stages.end()});
    add("owner");
    add("previous_owner");
    add("account_owner");
    assert(all.size() == fields::DerivedEnd);
}

} // namespace

FieldCatalogue::FieldCatalogue() : FieldCatalogue(std::vector<Field>()) {}

FieldCatalogue::FieldCatalogue(std::vector<Field> custom)
{
    m_fields.reserve(fields::DerivedEnd + custom.size());
    addStandard(m_fields);
    addDerived(m_fields);
    std::move(custom.begin(), custom.end(), std::back_inserter(m_fields));
    for (FieldIndex i = 0; i < m_fields.size(); ++i)
        m_byId.emplace(m_fields[i].id.text(), i);
    for (FieldIndex i = 0; i < m_fields.size(); ++i) {
        for (const std::string& choice : m_fields[i].choices)
            m_choices[i].insert(folded(choice));
    }
}

const std::unordered_set<std::string>* FieldCatalogue::choices(FieldIndex index) const
{
    const auto found = m_choices.find(index);
    return found == m_choices.end() ? nullptr : &found->second;
}

std::optional<FieldIndex> FieldCatalogue::find(std::string_view id) const
{
    const auto found = m_byId.find(std::string(id));
    if (found == m_byId.end())
        return std::nullopt;
    return found->second;
}

} // namespace baton
