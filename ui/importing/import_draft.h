// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/fields/catalogue.h"
#include "core/intake/csv_file.h"
#include "core/intake/mapping.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

/// What one column of the file becomes.
struct ColumnChoice {
    std::string target; ///< as in a mapping; empty: it is not imported
    DateFormat format = DateFormat::Auto;
    std::optional<FieldType> type; ///< of a value of an activity

    bool operator==(const ColumnChoice&) const = default;
};

/// What the assistant has been told about a file: a mapping as people edit it, and how to import by it.
struct ImportDraft {
    Json base = Json::object(); ///< the mapping it began with: members that are not edited here stay
    std::string name;
    ImportKind kind = ImportKind::Leads;
    CsvOptions csv;
    std::vector<ColumnChoice> columns; ///< by column of the file
    std::vector<std::string> emptyValues;
    std::string zone = "UTC"; ///< IANA
    std::string region;       ///< of phone numbers without a country code; empty: none
    Mapping::OnBadValue onBadValue = Mapping::OnBadValue::Reject;
    bool padShortRows = false;
    bool keepKnown = false;
    bool strict = false;
    bool route = false;
};

/// The columns of a file that a mapping can speak of: what error files add and unnamed ones are left out.
std::vector<std::size_t> mappedColumns(const CsvFile& file);

/// The mapping document, format 1, with an element of "columns" for each of mappedColumns().
Json mappingOf(const ImportDraft& draft, const CsvFile& file);

/// Takes a mapping document over into the draft, for this file. Gives the columns that it names and the file
/// does not have. With a Problem that is an error the draft stays as it is.
std::vector<std::string> applyMapping(ImportDraft& draft, const Json& document, const CsvFile& file,
                                      const FieldCatalogue& catalogue, Problems& problems);

/// What files with such columns most likely hold.
ImportKind likelyKind(const CsvFile& file, const FieldCatalogue& catalogue);

} // namespace baton
