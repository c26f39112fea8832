// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/csv_reader.h"
#include "core/storage/import_repository.h"

#include <cstdint>
#include <string>

namespace baton {

/// What a resumption must know of an import beside the columns of its row, and is kept in the row's options.
struct ResumePoint {
    CsvPosition position; ///< reached; its offset is the row's own
    std::string errorFile;
    std::uint64_t errorBytes = 0; ///< of the error file, that belong to rows before the position
    std::string errorDigest;      ///< of these bytes; empty if an older version wrote them
    bool route = false;
    bool keepKnown = false;
};

std::string resumePointText(const ResumePoint& state);
ResumePoint resumePointOf(const ImportRow& row);

/// Within a write transaction: nobody went on with the import, or took it back, since it was as in `last`.
/// Errors: "import.taken_over" (number).
Result<void> checkNobodyElseGoesOn(ImportRepository& imports, const ImportRow& last);

} // namespace baton
