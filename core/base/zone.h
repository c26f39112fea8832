// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <date/date.h>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace baton {

struct ZoneTable;

using LocalTime = date::local_time<std::chrono::milliseconds>;
using LocalDay = date::local_days;

/// An IANA time zone of the installed database. Copyable, one pointer. Thread-safe, without locks but in
/// find(). Time is from the year -1 to 10000; what lies beyond is taken as the first or last instant of it.
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

    /// The stretch [begin, end) with one offset from UTC around an instant. For loops that convert much:
    /// within it toLocal(t) is t + offset. Where an offset is less than the one before it, local times are
    /// doubled.
    struct Stretch {
        Instant begin;
        Instant end;
        std::chrono::seconds offset{0};
        std::chrono::seconds offsetBefore{0}; ///< of the stretch before; `offset` for the first
        std::chrono::seconds offsetAfter{0};  ///< of the stretch after; `offset` for the last
    };
    Stretch stretchAt(Instant instant) const;

    bool operator==(const Zone&) const = default;

private:
    explicit Zone(const ZoneTable* table) : m_table(table) {}
    const ZoneTable* m_table;
};

} // namespace baton
