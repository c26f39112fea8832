// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/time_delegate.h"

#include "ui/common/cell_roles.h"
#include "ui/common/relative_time.h"
#include "ui/common/time_label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTimer>
#include <QToolTip>

namespace baton {

TimeDelegate::TimeDelegate(const Clock& clock, Zone viewer, QAbstractItemView* view)
    : CellDelegate(view), m_clock(clock), m_viewer(viewer)
{
    auto* const timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    timer->start(kCalmInterval);
    connect(timer, &QTimer::timeout, view, [view] {
        if (view->isVisible())
            view->viewport()->update();
    });
}

QString TimeDelegate::textOf(const QModelIndex& index) const
{
    const QVariant instant = index.data(cell::InstantMs);
    return instant.isValid() ? relativeTimeText(fromEpochMs(instant.toLongLong()), m_clock.now(), m_viewer)
                             : QString();
}

bool TimeDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const QVariant instant = index.data(cell::InstantMs);
    if (event->type() != QEvent::ToolTip || !instant.isValid())
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), absoluteTimeText(fromEpochMs(instant.toLongLong()), m_viewer),
                       view, option.rect);
    return true;
}

void TimeDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    drawText(painter, rect, option, textOf(index), inkFor(option, Ink::Text));
}

int TimeDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return option.fontMetrics.horizontalAdvance(textOf(index));
}

} // namespace baton
