// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/fields/catalogue.h"
#include "core/intake/import_kind.h"

#include <span>
#include <string>
#include <string_view>

namespace baton {

/// A mapping document (format 1) for a file with these column names, by what HubSpot, Salesforce and people
/// call things. Each target is used once, for the column whose name is the surest sign of it. Columns without
/// a guess are left out.
Json suggestMapping(ImportKind kind, std::span<const std::string> columns, const FieldCatalogue& catalogue,
                    std::string_view name = "suggested");

} // namespace baton
