// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csv_file.h"
#include "core/intake/import_plan.h"
#include "core/runtime/file_source.h"
#include "core/runtime/session.h"

#include <memory>
#include <optional>
#include <string>

namespace baton {

/// A file on its way in, as far as it can be known without reading its rows.
struct ImportFile {
    std::unique_ptr<FileSource> source;
    std::optional<CsvFile> csv;
    std::optional<ImportPlan> plan;
    std::string mapping; ///< JSON text: the one given, or what the names of the columns suggest
    Problems problems;   ///< with an error among them the file is refused, and what comes later is missing
};

/// `mappingText`: JSON; empty: suggested. `kind`: must be the mapping's; without a mapping the default is
/// leads. Errors: of the file and the session.
Result<ImportFile> openImportFile(Session& session, const std::string& path, const std::string& mappingText,
                                  std::optional<ImportKind> kind);

} // namespace baton
