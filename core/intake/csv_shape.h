// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace baton {

/// What the first rows of a file look like.
struct CsvShape {
    char delimiter = ',';
    bool isDeclared = false; ///< the first row is "sep=;", and no data
    std::size_t columns = 1; ///< of most rows
    std::optional<std::uint64_t>
        headerRow; ///< 1-based, blank rows counted: the first row as wide as most, behind titles
};

/// Looks at up to 200 rows of `sample` (decoded). `whole`: the sample is the entire file. The delimiter is
/// the one of comma, semicolon, tab and pipe that cuts most rows into the same number of fields, unless it is
/// given or the file begins with a line "sep=;".
CsvShape detectShape(std::string_view sample, bool whole, std::optional<char> delimiter = {});

} // namespace baton
