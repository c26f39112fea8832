// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// A point in time, UTC, to the millisecond. No local time is ever stored.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline std::int64_t toEpochMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
inline Instant fromEpochMs(std::int64_t ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

/// Reads "2026-03-02T10:00:00Z", with or without seconds, fraction (to the ms) and with "Z" or "+hh:mm"; a
/// space may stand for the T. Without a zone, or outside the years 0000 to 9999, there is no instant.
std::optional<Instant> parseInstant(std::string_view text);

/// "2026-03-02T10:00:00Z"; milliseconds appear only when they are not zero.
std::string formatInstant(Instant instant);

} // namespace baton
