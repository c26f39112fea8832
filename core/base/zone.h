// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <date/date.h>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace date {
class time_zone;
}

namespace baton {

using LocalTime = date::local_time<std::chrono::milliseconds>;
using LocalDay = date::local_days;

/// An IANA time zone of the installed database. Copyable, one pointer. Thread-safe.
class Zone {
public:
    /// Nothing for an id that the database does not list ("Berlin", "", "AAA", "../etc/passwd").
    static std::optional<Zone> find(std::string_view ianaId);
    static Zone utc();

    const std::string& id() const;

    LocalTime toLocal(Instant instant) const;

    /// The instant of a local time. In a gap both give the first instant after it; of a doubled local time
    /// the one gives its first occurrence and the other its second, so an interval [first(from), last(to))
    /// loses nothing.
    Instant firstInstantOf(LocalTime local) const;
    Instant lastInstantOf(LocalTime local) const;

    /// A stretch [begin, end) with one offset from UTC, around an instant. For loops that convert much:
    /// within it toLocal(t) is t + offset. Some stretches are cut shorter than the zone's rules require.
    struct Stretch {
        Instant begin;
        Instant end;
        std::chrono::seconds offset{0};
        std::chrono::seconds offsetBefore{
            0}; ///< of the stretch before; more than `offset`: local times are doubled
        std::chrono::seconds offsetAfter{0}; ///< of the stretch after
    };
    Stretch stretchAt(Instant instant) const;

    bool operator==(const Zone&) const = default;

private:
    Stretch plainStretchAt(Instant instant) const;
    explicit Zone(const date::time_zone* zone) : m_zone(zone) {}
    const date::time_zone* m_zone;
};

} // namespace baton
