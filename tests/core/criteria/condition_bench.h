// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/criteria/compiler.h"
#include "core/criteria/explain.h"
#include "core/domain/account.h"
#include "core/fields/standard_fields.h"

#include <numeric>
#include <string_view>

namespace baton::test {

inline Instant at(std::string_view text)
{
    return *parseInstant(text);
}

inline std::shared_ptr<const FieldCatalogue> catalogueOfEveryType()
{
    std::vector<Field> custom;
    for (int type = 0; type <= int(FieldType::MultiChoice); ++type) {
        Field field;
        field.type = FieldType(type);
        field.id = *FieldId::make("x_" + std::string(fieldTypeKey(field.type)));
        custom.push_back(field);
    }
    Field outcome;
    outcome.id = *FieldId::make("x_converted");
    outcome.type = FieldType::YesNo;
    outcome.outcome = true;
    custom.push_back(outcome);
    return std::make_shared<const FieldCatalogue>(std::move(custom));
}

/// One condition, from text to verdict, over a catalogue that has a custom field "x_<type>" of each type.
class ConditionBench {
public:
    explicit ConditionBench(std::string_view json, ConditionUse use = ConditionUse::Routing)
        : m_document(parseJson(json)), problems(m_document.problems)
    {
        if (!m_document.ok())
            return;
        condition = parseCondition(JsonCursor(m_document.root, "", problems));
        CriteriaCompiler compiler(catalogue);
        if (condition)
            program = compiler.compile(*condition, use, problems);
        std::vector<FieldIndex> all(catalogue->size());
        std::iota(all.begin(), all.end(), 0);
        m_binder.emplace(catalogue, compiler.freeze(), std::move(all), Zone::utc());
    }

    const Facts& bind(Instant now = at("2026-03-02T12:00:00Z"))
    {
        m_binder->bind(lead, activities, nullptr, now, facts);
        return facts;
    }
    bool holds(Instant now = at("2026-03-02T12:00:00Z")) { return program.holds(bind(now)); }
    std::string codes() const
    {
        std::string all;
        for (const Problem& problem : problems)
            all += problem.code + "@" + problem.location + " ";
        return all;
    }
    const FactBinder& binder() const { return *m_binder; }

    std::shared_ptr<const FieldCatalogue> catalogue = catalogueOfEveryType();
    Lead lead;
    std::vector<Activity> activities;
    std::optional<Condition> condition;
    Program program;
    Facts facts;

private:
    JsonDocument m_document;
    std::optional<FactBinder> m_binder;

public:
    Problems problems;
};

} // namespace baton::test
