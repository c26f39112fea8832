// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace baton {

/// How instants are written in a column.
enum class DateFormat : std::uint8_t {
    Auto,    ///< Iso; Us if AM or PM follows; Eu if written with dots. "3/4/2024" alone could be either: no
             ///< instant
    Iso,     ///< 2024-03-12, 2024-03-12 09:14, 2024-03-12T09:14:05.250Z, ...+02:00
    Us,      ///< 3/15/2024, 3/15/2024 2:30 PM, 3/15/2024 14:30:00
    Eu,      ///< 15/3/2024, 15.03.2024 14:30
    EpochMs, ///< 1710512345678
};

/// "auto", "iso", "us", "eu", "epoch_ms".
std::string_view dateFormatKey(DateFormat format);
std::span<const std::string_view> dateFormatKeys();
std::optional<DateFormat> parseDateFormat(std::string_view key);

/// Without an offset of its own a time is local in `zone` (the first of a doubled one); a day alone is its
/// midnight. Years 1000 to 9999.
std::optional<Instant> parseDate(std::string_view text, DateFormat format, const Zone& zone);

} // namespace baton
