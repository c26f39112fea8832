// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "core/base/zone_database.h"

#include <algorithm>

namespace baton {

namespace {

using std::chrono::milliseconds;

constexpr Instant kFirst = date::sys_days{date::year{ZoneTable::kFirstYear} / 1 / 1};
constexpr Instant kLast = date::sys_days{date::year{ZoneTable::kLastYear} / 1 / 1};
constexpr Instant kRepeatsFrom = date::sys_days{date::year{ZoneTable::kRepeatsFromYear} / 1 / 1};
constexpr Instant kRepeatsTo = date::sys_days{date::year{ZoneTable::kRepeatsToYear} / 1 / 1};
constexpr milliseconds kRepeatsAfter = kRepeatsTo - kRepeatsFrom;
/// More than any offset from UTC.
constexpr milliseconds kMostOffset = std::chrono::hours{26};

/// By how much an instant lies in a later repetition of the calendar than the table.
milliseconds shiftOf(const ZoneTable& table, Instant instant)
{
    if (!table.repeats || instant < kRepeatsTo)
        return milliseconds{0};
    return (instant - kRepeatsFrom) / kRepeatsAfter * kRepeatsAfter;
}

} // namespace

std::optional<Zone> Zone::find(std::string_view ianaId)
{
    const ZoneTable* const table = findZoneTable(ianaId);
    return table ? std::optional(Zone(table)) : std::nullopt;
}

Zone Zone::utc()
{
    static const ZoneTable* const table = findZoneTable("Etc/UTC");
    return Zone(table);
}

const std::string& Zone::id() const
{
    return m_table->id;
}

Zone::Stretch Zone::stretchAt(Instant instant) const
{
    instant = std::clamp(instant, kFirst, kLast - milliseconds{1});
    const milliseconds shift = shiftOf(*m_table, instant);
    const auto& changes = m_table->changes;
    const auto next =
        std::upper_bound(changes.begin() + 1, changes.end(), instant - shift,
                         [](Instant time, const OffsetChange& change) { return time < change.at; });
    const auto current = std::prev(next);
    Stretch stretch{current->at + shift, kLast, current->offset, current->offset, current->offset};
    if (next != changes.end()) {
        stretch.end = next->at + shift;
        stretch.offsetAfter = next->offset;
    }
    if (current != changes.begin())
        stretch.offsetBefore = std::prev(current)->offset;
    return stretch;
}

LocalTime Zone::toLocal(Instant instant) const
{
    instant = std::clamp(instant, kFirst, kLast);
    return LocalTime{instant.time_since_epoch() + stretchAt(instant).offset};
}

Instant Zone::firstInstantOf(LocalTime local) const
{
    const Instant asIfUtc = std::clamp(Instant{local.time_since_epoch()}, kFirst, kLast);
    Stretch stretch = stretchAt(asIfUtc - kMostOffset);
    while (asIfUtc - stretch.offset >= stretch.end && stretch.end < kLast)
        stretch = stretchAt(stretch.end);
    return std::max(asIfUtc - stretch.offset, stretch.begin);
}

Instant Zone::lastInstantOf(LocalTime local) const
{
    const Instant asIfUtc = std::clamp(Instant{local.time_since_epoch()}, kFirst, kLast);
    Stretch stretch = stretchAt(asIfUtc + kMostOffset);
    while (asIfUtc - stretch.offset < stretch.begin && stretch.begin > kFirst)
        stretch = stretchAt(stretch.begin - milliseconds{1});
    return std::min(asIfUtc - stretch.offset, stretch.end);
}

} // namespace baton
