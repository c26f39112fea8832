// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/criteria/operator.h"
#include "core/listing/listing_fields.h"
#include "tests/core/runtime/random_leads.h"

namespace baton::test {

/// Conditions over every field and with every operator, that many leads of RandomLeads meet and many do not.
class RandomConditions {
public:
    RandomConditions(RandomLeads& leads, const FieldCatalogue& catalogue)
        : m_leads(leads), m_catalogue(catalogue)
    {
    }

    Json make(int depth = 3)
    {
        const std::size_t pick = m_leads.below(depth > 0 ? 10 : 6);
        if (pick < 5)
            return field();
        if (pick == 5)
            return did();
        Json children = Json::array();
        for (std::size_t i = m_leads.below(4); i > 0; --i)
            children.push_back(make(depth - 1));
        static constexpr std::array kGroups{"all", "any", "none", "any"};
        return {{kGroups[pick - 6], children}};
    }

private:
    Json field()
    {
        for (;;) {
            const auto index = FieldIndex(m_leads.below(m_catalogue.size()));
            const auto all = operatorCatalogue();
            const Operator& op = *all[m_leads.below(all.size())];
            const Field& field = m_catalogue.at(index);
            if (!isListed(index) || std::ranges::find(op.types, field.type) == op.types.end())
                continue;
            Json json = {{"field", field.id.text()}, {"op", op.id}};
            if (op.operand != OperandShape::None)
                json["value"] = operand(op, field);
            return json;
        }
    }

    Json did()
    {
        Json json = {{"did", m_leads.chance(50) ? "call" : "*"}, {"atLeast", 1 + m_leads.below(2)}};
        if (m_leads.chance(50))
            json["within"] = "30d";
        if (m_leads.chance(50))
            json["where"] = {{"field", "minutes"}, {"op", "ge"}, {"value", m_leads.below(5)}};
        return json;
    }

    Json operand(const Operator& op, const Field& field)
    {
        switch (op.operand) {
        case OperandShape::None:
            return {};
        case OperandShape::Many:
            return Json::array({one(field), one(field)});
        case OperandShape::Range: {
            Json first = one(field);
            Json second = one(field);
            if (first > second)
                std::swap(first, second);
            return Json::array({first, second});
        }
        case OperandShape::Pattern: {
            static constexpr std::array kPatterns{"^a", "s+", "[aeiou]d", "É|e", "\\d{2}$", " "};
            return kPatterns[m_leads.below(kPatterns.size())];
        }
        case OperandShape::Duration:
            return m_leads.chance(50) ? "30d" : "600h";
        case OperandShape::Fragment:
            return field.type == FieldType::MultiChoice ? one(field) : Json(fragment(field));
        case OperandShape::One:
            return one(field);
        }
        return {};
    }

    std::string fragment(const Field& field)
    {
        const std::string text{trimmed(one(field).get<std::string>())};
        return text.size() > 3 && isStorableText(text.substr(0, 2)) ? text.substr(0, 2) : text;
    }

    Json one(const Field& field)
    {
        const std::string& id = field.id.text();
        if (field.type == FieldType::YesNo)
            return m_leads.chance(50);
        if (field.type == FieldType::Instant)
            return formatInstant(m_leads.work().clock.now() - std::chrono::hours(m_leads.below(60 * 24)));
        if (field.type == FieldType::Number)
            return id == "lead.id" ? double(m_leads.below(m_leads.all().size()))
                                   : double(m_leads.below(24)) - 4;
        if (!field.choices.empty())
            return field.choices[m_leads.below(field.choices.size())];
        static const std::vector<std::string> known{
            "dana", "eli",  "desk", "bot.co.uk",     "gmail.com", "SG",   "DE",
            "US",   "X-17", "A1",   "ada@gmail.com", "Unrouted",  "acme", "Zürich AG"};
        return m_leads.chance(50) ? known[m_leads.below(known.size())] : m_leads.text();
    }

    RandomLeads& m_leads;
    const FieldCatalogue& m_catalogue;
};

} // namespace baton::test
