// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/encoding.h"

#include <cstdint>

namespace baton {

/// How a file is written.
struct CsvDialect {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
};

/// What reading may cost. A row beyond them is rejected and costs no more memory than these.
struct CsvLimits {
    std::size_t fieldBytes = 1u << 20;
    std::size_t rowBytes = 8u << 20;
    std::size_t columns = 2000;          ///< not more than CsvScanner::kMostColumns
    std::size_t blockBytes = 256u << 10; ///< asked of the source at a time; nothing is rejected for it
};

/// Between two rows of a file. Reading can resume there with the same dialect.
struct CsvPosition {
    std::uint64_t offset = 0; ///< bytes of the original file
    std::uint64_t row =
        0; ///< rows before it as a spreadsheet counts them: title lines, header and blank rows included
    std::uint64_t line = 0; ///< line ends before it

    bool operator==(const CsvPosition&) const = default;
};

} // namespace baton
