// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/key.h"
#include "core/fields/catalogue.h"
#include "core/intake/csv_file.h"
#include "core/intake/mapping.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// A mapping bound to the columns of one file and to a field catalogue: what to do with each cell.
struct ImportPlan {
    enum class Target : std::uint8_t {
        ExternalId,
        ReceivedAt,
        Stage,
        LeadExternalId,
        LeadEmail,
        Kind,
        At,
        Name,
        Domain,
        Owner,
        Value
    };

    struct Step {
        Target target = Target::Value;
        std::string id;                    ///< as written in the mapping: the field id for Value
        std::optional<std::size_t> column; ///< 0-based; nothing: only a constant
        std::string columnName;
        FieldType type = FieldType::Text;
        bool isEmail = false;
        bool isPhone = false;
        DateFormat format = DateFormat::Auto;
        std::vector<std::string> choices;                ///< folded; empty accepts any
        std::map<std::string, std::string> replacements; ///< folded text -> text
        std::string constant;
    };

    ImportKind kind = ImportKind::Leads;
    std::size_t columns = 0;
    std::size_t namedColumns = 0;      ///< columns behind these have no name and must be empty
    std::vector<Step> steps;           ///< ascending by id, so that values append
    std::vector<std::string> unmapped; ///< names of columns that are not imported and not ignored on purpose
    Zone zone = Zone::utc();
    std::string defaultRegion;
    Mapping::OnBadValue onBadValue = Mapping::OnBadValue::Reject;
    bool padShortRows = false;
    std::vector<std::string> emptyValues; ///< folded
    /// What reps are called, folded, for owners that are not told by id; nothing for what several are called.
    std::map<std::string, std::optional<RepId>> reps;
    Problems problems; ///< "mapping.*"; usable without errors among them

    bool ok() const { return !hasErrors(problems); }
};

/// A column that the mapping does not mention becomes: for leads and accounts, the custom field whose id is
/// its name or the key made of it ("Last Activity": last_activity); for activities, a text value; otherwise
/// it is unmapped.
ImportPlan makeImportPlan(const Mapping& mapping, const CsvFile& file, const FieldCatalogue& catalogue);

/// A key made of a column's name: "Last Activity (UTC)" -> "last_activity_utc". Empty if nothing is left.
std::string keyOfColumn(std::string_view name);

} // namespace baton
