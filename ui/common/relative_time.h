// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/zone.h"

#include <QDateTime>
#include <QString>

namespace baton {

/// "just now", "4 min ago", "in 2 h", "3 days ago"; from a week on the day in the viewer's zone.
QString relativeTimeText(Instant instant, Instant now, const Zone& viewer);

/// The day and the time to the second, in the viewer's zone and in UTC, a line each, as the locale writes
/// them.
QString absoluteTimeText(Instant instant, const Zone& viewer);

/// One line of it, in the viewer's zone: for columns and details.
QString dateTimeText(Instant instant, const Zone& viewer);

/// What a clock on the wall of the zone shows, as a QDateTime without a zone of its own: for QLocale and for
/// editors.
QDateTime wallTime(Instant instant, const Zone& zone);
/// The first instant at which it shows that.
Instant instantOfWallTime(const QDateTime& wall, const Zone& zone);

} // namespace baton
