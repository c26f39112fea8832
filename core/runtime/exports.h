// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

enum class ExportKind : std::uint8_t { Leads, Assignments, Events };

/// The names of an export's columns. Those of leads end with the custom fields of the live playbook.
Result<std::vector<std::string>> exportColumns(Session& session, ExportKind kind);

/// Whether an export of leads has a column of this name beside the fields of the playbook.
bool isColumnOfLeads(std::string_view name);

/// Gives every row, values by column, in order of id; `sink` stops it by giving false. Paged by key, so that
/// memory does not grow with the workspace and readers do not hold up writers; what changes meanwhile is
/// given as it is when it is read. Gives the number of rows.
Result<std::int64_t> exportRows(Session& session, ExportKind kind,
                                const std::function<bool(std::span<const Value>)>& sink);

} // namespace baton
