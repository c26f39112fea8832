// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/intake/import_kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Session;

/// What became of an import.
enum class ImportStatus : std::uint8_t {
    Unfinished, ///< runs at this moment, or its program ended without finishing it
    Done,
    Cancelled,
    Undone,
    Failed
};

/// One import of the workspace, with all that is needed to go on with it.
struct ImportRecord {
    ImportId id;
    ImportKind kind = ImportKind::Leads;
    ImportStatus status = ImportStatus::Unfinished;
    std::string file;
    std::string mappingText; ///< JSON
    std::string mappingName; ///< empty: it has none
    std::string errorFile;   ///< where its rejected rows went
    bool route = false;      ///< new leads were decided as they came
    bool keepKnown = false;  ///< what is known already was left as it is
    Instant startedAt{};
    std::optional<Instant> finishedAt;
    std::string actor;
    std::int64_t rows = 0;
    std::int64_t created = 0;
    std::int64_t updated = 0;
    std::int64_t duplicate = 0;
    std::int64_t rejected = 0;

    /// importCsv() can go on where it stopped.
    bool canResume() const { return status == ImportStatus::Unfinished || status == ImportStatus::Cancelled; }
    /// See undoImport().
    bool canUndo() const { return status != ImportStatus::Undone && kind != ImportKind::Accounts; }
};

/// Newest first.
Result<std::vector<ImportRecord>> importHistory(Session& session);

} // namespace baton
