// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/csv_file.h"
#include "core/intake/import_plan.h"
#include "core/intake/known_export.h"

#include <cstdint>
#include <string>
#include <vector>

namespace baton {

/// One of the first rows of a file.
struct PreviewRow {
    std::uint64_t number = 0; ///< as a spreadsheet counts
    std::vector<std::string> cells;
    std::optional<Problem> fault; ///< why it cannot be read
};

/// How a file is written and what stands in its first rows. A value.
struct FilePreview {
    std::string path;
    std::uint64_t bytes = 0;
    CsvFile file;                ///< without its reader: what is wrong with the whole file is in `problems`
    std::uint64_t headerRow = 0; ///< 1-based; 0: there is none
    std::vector<PreviewRow> rows;
    bool isWhole = false; ///< the file has no rows besides these
    KnownExport origin = KnownExport::None;

    bool isReadable() const { return !hasErrors(file.problems); }
};

constexpr std::size_t kPreviewRows = 200;

/// Looks at the first rows. Errors: those of FileSource.
Result<FilePreview> previewFile(const std::string& path, const CsvOptions& options);

/// What a plan makes of the rows of a preview.
struct PreviewCheck {
    struct Column {
        std::size_t rows = 0; ///< that would be rejected because of this column
        Problem first;        ///< of the first of them
    };
    std::vector<std::optional<Column>> columns; ///< by column of the file
    std::size_t rejected = 0;                   ///< rows, for any reason
    Problems rest;                              ///< of rejected rows, about no single column
};

/// By mapping every row of the preview, without looking at any workspace.
PreviewCheck checkPreview(const FilePreview& preview, const ImportPlan& plan);

} // namespace baton
