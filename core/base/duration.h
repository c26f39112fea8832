// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// A length of time as people write it in a playbook: "45s", "30m", "4h", "2d", "1w", or "2wd".
/// `Wall` lengths are exact (a day is 24 hours); `WorkingDays` counts days on a calendar and has no fixed
/// length. Whether hours and minutes are counted on a calendar or on the wall clock is said by whoever holds
/// the Duration.
struct Duration {
    enum class Unit : std::uint8_t { Wall, WorkingDays };

    Unit unit = Unit::Wall;
    std::chrono::seconds length{0}; ///< for Wall
    int workingDays = 0;            ///< for WorkingDays

    static Duration wall(std::chrono::seconds seconds) { return {Unit::Wall, seconds, 0}; }
    bool operator==(const Duration&) const = default;
};

/// Not negative, at most 10 years (3,650 working days). Terms add up in falling order: "1h30m", "1d12h".
std::optional<Duration> parseDuration(std::string_view text);

/// The shortest text that parses to the same Duration, e.g. "90m" -> "1h30m", "0s".
std::string formatDuration(const Duration& duration);

} // namespace baton
