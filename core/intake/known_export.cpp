// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/known_export.h"

#include "core/intake/import_plan.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace baton {

namespace {

constexpr std::size_t kEnough = 3;

// As keyOfColumn() gives them. Names that both use, such as "First Name", say nothing.
constexpr auto kHubSpot = std::to_array<std::string_view>(
    {"record_id", "contact_owner", "create_date", "original_source", "country_region", "state_region",
     "lifecycle_stage", "associated_company", "company_domain_name", "marketing_contact_status",
     "original_traffic_source", "activity_date", "company_owner"});
constexpr auto kSalesforce = std::to_array<std::string_view>(
    {"leadsource", "firstname", "lastname", "annualrevenue", "numberofemployees", "postalcode", "createddate",
     "isconverted", "ownerid", "company_account", "lead_owner", "zip_postal_code", "state_province",
     "no_of_employees", "lead_id", "billingcountry", "whoid", "accountid"});

template <std::size_t count>
std::size_t matches(const std::vector<std::string>& keys, const std::array<std::string_view, count>& names)
{
    return std::size_t(std::count_if(names.begin(), names.end(), [&](std::string_view name) {
        return std::find(keys.begin(), keys.end(), name) != keys.end();
    }));
}

} // namespace

KnownExport recogniseExport(std::span<const std::string> columns)
{
    std::vector<std::string> keys;
    keys.reserve(columns.size());
    for (const std::string& column : columns)
        keys.push_back(keyOfColumn(column));
    const std::size_t hubSpot = matches(keys, kHubSpot);
    const std::size_t salesforce = matches(keys, kSalesforce);
    if (std::max(hubSpot, salesforce) < kEnough || hubSpot == salesforce)
        return KnownExport::None;
    return hubSpot > salesforce ? KnownExport::HubSpot : KnownExport::Salesforce;
}

} // namespace baton
