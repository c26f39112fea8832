// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/intake/import_kind.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Session;
using MappingId = Id<struct MappingTag>;

/// A mapping that the workspace keeps for everybody.
struct SavedMapping {
    MappingId id;
    ImportKind kind = ImportKind::Leads;
    std::string name;
    std::string document;      ///< JSON text, format 1
    bool isForColumns = false; ///< made for a file with the very columns that were asked about
    std::string savedBy;
    Instant savedAt{};
};

constexpr std::size_t kLongestMappingName = 120;

/// All of them: first those made for a file with these columns, the newest first; then the others by name.
Result<std::vector<SavedMapping>> savedMappings(Session& session, std::span<const std::string> columns);

/// Keeps a mapping document under a name: a new one, or instead of what had the name and kind (compared
/// folded). Needs Right::ImportData. Problems, and then nothing is written: "mapping.bad_name", and those of
/// readMapping().
Result<Problems> saveMapping(Session& session, std::string_view name, std::string_view document,
                             std::span<const std::string> columns);

/// Nothing happens if it is gone already. Needs Right::ImportData.
Result<void> removeMapping(Session& session, MappingId id);

} // namespace baton
