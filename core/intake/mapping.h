// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/zone.h"
#include "core/fields/field.h"
#include "core/intake/csv_file.h"
#include "core/intake/date_format.h"
#include "core/intake/import_kind.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// What one column of a file means.
struct ColumnRule {
    std::string name;         ///< compares folded; empty when the column is named by position
    std::size_t position = 0; ///< 1-based
    std::string target;       ///< a field id or one of the names below; empty: the column is ignored
    DateFormat format = DateFormat::Auto;
    std::optional<FieldType> type; ///< of a value of an activity; text if not given
    std::string pointer;           ///< where it stands in the document
};

/// The document that tells how a file becomes leads, activities or accounts
/// (resources/schema/mapping.schema.json). Besides field ids these are targets. Leads: external_id,
/// received_at, stage. Activities: lead_external_id, lead_email, external_id, kind, at, and any key for a
/// value. Accounts: external_id, name, domain, owner.
struct Mapping {
    enum class OnBadValue : std::uint8_t { Reject, Absent };

    std::string name;
    ImportKind kind = ImportKind::Leads;
    CsvOptions csv;
    Zone zone = Zone::utc();   ///< of times that say none
    std::string defaultRegion; ///< of phone numbers without a country code
    OnBadValue onBadValue = OnBadValue::Reject;
    bool padShortRows = false; ///< cells missing at the end of a row are empty; otherwise the row is rejected
    std::vector<std::string> emptyValues; ///< folded
    std::vector<ColumnRule> columns;
    std::map<std::string, std::string> constants; ///< target -> text, where the row has nothing
    std::map<std::string, std::map<std::string, std::string>>
        values; ///< target -> folded text -> text instead
};

/// Reads the document, format 1; appends every Problem at its JSON pointer. The mapping is usable if none is
/// an error.
Mapping readMapping(const Json& document, Problems& problems);

} // namespace baton
