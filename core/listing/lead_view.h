// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json.h"
#include "core/listing/lead_query.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

using ViewId = Id<struct ViewTag>;

/// A column of a view: a field of the listing, and how wide it is shown.
struct ViewColumn {
    std::string field;
    int width = 0; ///< in device-independent pixels; 0: as wide as the list thinks right
    bool operator==(const ViewColumn&) const = default;
};

/// What a list shows and how: what people save under a name. `query.rep` is not kept: "mine" is whoever
/// looks.
struct LeadView {
    LeadQuery query;
    std::vector<ViewColumn> columns; ///< in order; empty: those that the list has by default
};

/// {"format": 1, "scope": "open", "filter": {...}, "search": "", "sort": {"by": ..., "descending": ...},
/// "columns": [{"field": ..., "width": ...}]}
Json viewToJson(const LeadView& view);
/// Nothing for what is no view; ids of fields are not checked, because the playbook that declares them
/// changes.
std::optional<LeadView> viewFromJson(const Json& json, Problems& problems);

/// "open", "mine", "unassigned", "held", "all".
std::string_view leadScopeKey(LeadScope scope);
std::optional<LeadScope> parseLeadScope(std::string_view key);

} // namespace baton
