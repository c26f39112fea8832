// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping_suggestion.h"

#include "core/intake/import_plan.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

namespace baton {

namespace {

/// Names of columns as keyOfColumn() gives them, the surest first. "FirstName" is compared without its
/// underscores.
struct Synonyms {
    std::string_view target;
    std::vector<std::string_view> names;
};

const std::vector<Synonyms>& leadSynonyms()
{
    static const std::vector<Synonyms> all{
        {"external_id",
         {"record_id", "lead_id", "prospect_id", "contact_id", "external_id", "id", "lead_number"}},
        {"received_at",
         {"create_date", "created_date", "created_at", "received_at", "date_created", "submitted_at",
          "created", "timestamp", "signup_date"}},
        {"stage", {"stage", "lifecycle_stage"}},
        {"email", {"email", "email_address", "e_mail", "work_email", "business_email", "mail"}},
        {"first_name", {"first_name", "given_name", "forename", "vorname"}},
        {"last_name", {"last_name", "surname", "family_name", "nachname"}},
        {"company",
         {"company_name", "company", "company_account", "account_name", "organization", "organisation",
          "employer", "associated_company"}},
        {"job_title", {"job_title", "title", "position", "role"}},
        {"phone", {"phone_number", "phone", "mobile_phone_number", "mobile_phone", "mobile", "telephone"}},
        {"website", {"website", "website_url", "company_domain_name", "domain", "url", "web"}},
        {"industry", {"industry", "sector"}},
        {"employees",
         {"number_of_employees", "employees", "no_of_employees", "company_size", "employee_count",
          "headcount"}},
        {"revenue", {"annual_revenue", "revenue", "turnover"}},
        {"country", {"country_region", "country", "country_code", "country_territory"}},
        {"state", {"state_region", "state_province", "state", "region", "province"}},
        {"city", {"city", "town"}},
        {"postal_code", {"postal_code", "zip_postal_code", "zip_code", "zip", "postcode"}},
        {"source", {"original_source", "lead_source", "source", "utm_source"}},
        {"campaign", {"campaign", "campaign_name", "utm_campaign"}},
        {"message", {"message", "comments", "comment", "description", "notes"}},
    };
    return all;
}

const std::vector<Synonyms>& activitySynonyms()
{
    static const std::vector<Synonyms> all{
        {"lead_external_id",
         {"lead_external_id", "lead_id", "prospect_id", "contact_id", "record_id", "who_id"}},
        {"lead_email", {"lead_email", "email", "email_address", "contact_email"}},
        {"external_id", {"activity_id", "event_id", "external_id", "id"}},
        {"kind", {"kind", "activity_type", "event_type", "activity", "event", "type"}},
        {"at",
         {"at", "activity_date", "event_date", "occurred_at", "timestamp", "date", "time", "created_at",
          "created_date", "create_date"}},
    };
    return all;
}

const std::vector<Synonyms>& accountSynonyms()
{
    static const std::vector<Synonyms> all{
        {"external_id", {"account_id", "company_id", "record_id", "external_id", "id"}},
        {"name", {"account_name", "company_name", "name", "company", "account"}},
        {"domain", {"domain", "company_domain_name", "domain_name", "website", "website_url", "url"}},
        {"owner", {"owner", "account_owner", "company_owner", "rep"}},
    };
    return all;
}

std::string squeezed(std::string_view key)
{
    std::string out(key);
    out.erase(std::remove(out.begin(), out.end(), '_'), out.end());
    return out;
}

class Suggester {
public:
    Suggester(std::span<const std::string> columns) : m_columns(columns), m_taken(columns.size())
    {
        for (const std::string& column : columns)
            m_keys.push_back(squeezed(keyOfColumn(column)));
    }

    void suggest(const Synonyms& synonyms)
    {
        for (const std::string_view name : synonyms.names) {
            if (take(synonyms.target, squeezed(name)))
                return;
        }
    }

    bool take(std::string_view target, const std::string& key)
    {
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (m_taken[i] || m_keys[i].empty() || m_keys[i] != key)
                continue;
            m_taken[i] = true;
            m_rules.emplace_back(i, target);
            return true;
        }
        return false;
    }

    Json rules()
    {
        std::sort(m_rules.begin(), m_rules.end());
        Json rules = Json::array();
        for (const auto& [column, target] : m_rules)
            rules.push_back({{"column", m_columns[column]}, {"field", target}});
        return rules;
    }

private:
    std::span<const std::string> m_columns;
    std::vector<std::string> m_keys;
    std::vector<bool> m_taken;
    std::vector<std::pair<std::size_t, std::string>> m_rules;
};

const std::vector<Synonyms>& synonymsFor(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Activities:
        return activitySynonyms();
    case ImportKind::Accounts:
        return accountSynonyms();
    case ImportKind::Leads:
        break;
    }
    return leadSynonyms();
}

} // namespace

Json suggestMapping(ImportKind kind, std::span<const std::string> columns, const FieldCatalogue& catalogue,
                    std::string_view name)
{
    Suggester suggester(columns);
    if (kind != ImportKind::Activities) {
        for (const Field& field : catalogue.all()) {
            if (field.origin == FieldOrigin::Custom)
                suggester.take(field.id.text(), squeezed(field.id.text()));
        }
    }
    for (const Synonyms& synonyms : synonymsFor(kind))
        suggester.suggest(synonyms);
    return {{"format", 1},
            {"name", std::string(name)},
            {"kind", std::string(importKindKey(kind))},
            {"columns", suggester.rules()}};
}

} // namespace baton
