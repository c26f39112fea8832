// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wall_time_edit.h"

#include "ui/common/relative_time.h"
#include "ui/common/tokens.h"

namespace baton {

WallTimeEdit::WallTimeEdit(Zone zone, QWidget* parent) : QDateTimeEdit(parent), m_zone(zone)
{
    setTimeSpec(Qt::UTC); // only to keep Qt from moving wall times about; see wallTime()
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
}

void WallTimeEdit::setInstant(Instant instant)
{
    setDateTime(wallTime(instant, m_zone));
}

Instant WallTimeEdit::instant() const
{
    return instantOfWallTime(dateTime(), m_zone);
}

/// Qt does not ask the style how wide it is, once there is a style sheet: see ConsoleStyle::subControlRect().
QSize WallTimeEdit::sizeHint() const
{
    return QDateTimeEdit::sizeHint() + QSize(tokens::kUnit, 0);
}

} // namespace baton
