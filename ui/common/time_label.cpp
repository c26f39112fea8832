// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/time_label.h"

#include "ui/common/relative_time.h"

#include <QEvent>
#include <QTimer>

namespace baton {

TimeLabel::TimeLabel(const Clock& clock, Zone viewer, QWidget* parent)
    : QLabel(parent), m_clock(clock), m_viewer(viewer)
{
    auto* const timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    timer->start(kCalmInterval);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
}

void TimeLabel::setInstant(std::optional<Instant> instant)
{
    m_instant = instant;
    refresh();
}

void TimeLabel::showEvent(QShowEvent* event)
{
    refresh();
    QLabel::showEvent(event);
}

void TimeLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

void TimeLabel::refresh()
{
    setText(m_instant ? relativeTimeText(*m_instant, m_clock.now(), m_viewer) : QString());
    const QString absolute = m_instant ? absoluteTimeText(*m_instant, m_viewer) : QString();
    setToolTip(absolute);
    setAccessibleDescription(absolute);
}

} // namespace baton
