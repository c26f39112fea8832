// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/intake/encoding.h"
#include "core/intake/import_kind.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

struct ImportOptions {
    std::optional<ImportKind> kind; ///< must be the mapping's; without a mapping the default is leads
    std::string file;
    std::string mappingText; ///< JSON; empty: suggested from the header
    std::string errorFile;   ///< rejected rows go here; empty: <file>.errors.csv, or where those of the
                             ///< import that is resumed went
    bool dryRun = false;     ///< counts and errors, nothing written to the workspace
    bool strict = false;     ///< one bad row refuses the file
    bool route = false;      ///< new leads are decided as they come, in the same commits
    /// What the workspace knows already (a lead by its external id or email, an account) stays as it is, and
    /// the row counts as a duplicate; otherwise the row updates it.
    bool keepKnown = false;
    bool resume = false; ///< goes on where an interrupted import of the same file and mapping stopped
    /// What a crash may undo and a resumption reads again; up to four times as many in the course of a long
    /// import, and all of them when `strict`.
    int rowsPerTransaction = 5000;
};

struct ImportProgress {
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;
    std::int64_t rows = 0;
    std::int64_t created = 0;
    std::int64_t updated = 0;
    std::int64_t duplicate = 0;
    std::int64_t rejected = 0;
};

/// Rows read = created + updated + duplicate + rejected (invariant I2).
struct ImportReport {
    ImportId id;
    std::int64_t rows = 0;
    std::int64_t created = 0;
    std::int64_t updated = 0;
    std::int64_t duplicate = 0; ///< said nothing new
    std::int64_t rejected = 0;
    std::string errorFile;              ///< empty: no row was rejected
    std::vector<std::string> unmapped;  ///< columns that are not imported, and not on purpose
    Encoding encoding = Encoding::Utf8; ///< that the file was read in
    bool refused = false; ///< a fault of the file, or of a row of a strict import: the workspace is unchanged
    bool cancelled = false; ///< by the progress callback; with an id it can be resumed or undone
    Problems problems;      ///< file-level: the workspace is unchanged. Row-level: the first 100
};

/// Reads a CSV file into the workspace, a batch of rows a transaction together with the position reached, so
/// that a crash at any instant can be resumed or undone. `progress` gives false to cancel. `betweenBatches`
/// is called outside of transactions: the session may write something else then. Among the errors:
/// "import.error_file_changed" (path) if somebody mended the error file of the import that is resumed.
Result<ImportReport> importCsv(Session& session, const ImportOptions& options,
                               const std::function<bool(const ImportProgress&)>& progress = {},
                               const std::function<void()>& betweenBatches = {});

struct UndoReport {
    std::int64_t withdrawn = 0; ///< created leads taken back
    std::int64_t restored = 0;  ///< updated leads with fields set back
    std::vector<LeadId> kept;   ///< worked on since; ascending
};

/// Takes an import back by appending events: created leads nobody worked on are withdrawn, fields it changed
/// and stages go back where they still hold what it wrote, unless somebody got or worked on the lead since.
/// Errors: "import.unknown", "import.already_undone", "import.accounts_stay" (what accounts were before is
/// not kept).
Result<UndoReport> undoImport(Session& session, ImportId import);

} // namespace baton
