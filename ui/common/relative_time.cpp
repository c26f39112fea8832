// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace baton {

namespace {

using namespace std::chrono_literals;

/// The translation context of this file.
class RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(baton::RelativeTime)
};

QString agoText(std::chrono::milliseconds ago)
{
    if (ago < 45s)
        return RelativeTime::tr("just now");
    if (ago < 1h)
        return RelativeTime::tr("%Ln min ago", nullptr, int(std::max<long>(1, ago / 1min)));
    if (ago < 24h)
        return RelativeTime::tr("%Ln h ago", nullptr, int(ago / 1h));
    return RelativeTime::tr("%Ln day(s) ago", nullptr, int(ago / 24h));
}

QString aheadText(std::chrono::milliseconds ahead)
{
    if (ahead < 45s)
        return RelativeTime::tr("in a moment");
    if (ahead < 1h)
        return RelativeTime::tr("in %Ln min", nullptr, int(std::max<long>(1, ahead / 1min)));
    if (ahead < 24h)
        return RelativeTime::tr("in %Ln h", nullptr, int(ahead / 1h));
    return RelativeTime::tr("in %Ln day(s)", nullptr, int(ahead / 24h));
}

QString zonedText(Instant instant, const Zone& zone)
{
    const QDateTime wall = wallTime(instant, zone);
    const QLocale locale;
    return RelativeTime::tr("%1, %2 %3", "day, time, time zone")
        .arg(locale.toString(wall.date(), QLocale::LongFormat), wall.time().toString(u"HH:mm:ss"),
             zone == Zone::utc() ? QStringLiteral("UTC") : QString::fromStdString(zone.id()));
}

} // namespace

QDateTime wallTime(Instant instant, const Zone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(zone.toLocal(instant).time_since_epoch().count(), Qt::UTC);
}

Instant instantOfWallTime(const QDateTime& wall, const Zone& zone)
{
    const QDateTime plain(wall.date(), wall.time(), Qt::UTC);
    return zone.firstInstantOf(LocalTime(std::chrono::milliseconds(plain.toMSecsSinceEpoch())));
}

QString relativeTimeText(Instant instant, Instant now, const Zone& viewer)
{
    const auto ago = now - instant;
    if (ago >= 7 * 24h || ago <= -7 * 24h)
        return QLocale().toString(wallTime(instant, viewer).date(), QLocale::ShortFormat);
    return ago >= 0ms ? agoText(ago) : aheadText(-ago);
}

QString absoluteTimeText(Instant instant, const Zone& viewer)
{
    const QString here = zonedText(instant, viewer);
    return viewer == Zone::utc() ? here : here + u'\n' + zonedText(instant, Zone::utc());
}

QString dateTimeText(Instant instant, const Zone& viewer)
{
    const QDateTime wall = wallTime(instant, viewer);
    return RelativeTime::tr("%1, %2", "day, time")
        .arg(QLocale().toString(wall.date(), QLocale::ShortFormat), wall.time().toString(u"HH:mm"));
}

} // namespace baton
