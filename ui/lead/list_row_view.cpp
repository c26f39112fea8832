// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/list_row_view.h"

#include "ui/common/time_label.h"
#include "ui/lead/list_row_delegate.h"
#include "ui/lead/list_row_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace baton {

ListRowView::ListRowView(const QString& name, const Clock& clock, Zone viewer, QWidget* parent)
    : QListView(parent), m_rows(new ListRowModel(this))
{
    setModel(m_rows);
    setItemDelegate(new ListRowDelegate(clock, viewer, this));
    setAccessibleName(name);
    setSelectionMode(ExtendedSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    auto* const timer = new QTimer(this); // relative times
    timer->setTimerType(Qt::VeryCoarseTimer);
    timer->start(kCalmInterval);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            viewport()->update();
    });
}

void ListRowView::setRows(std::vector<ListRow> rows)
{
    m_rows->setRows(std::move(rows));
}

QString ListRowView::plainText() const
{
    QStringList lines;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        lines.append(QString(m_rows->row(row).depth * 2, u' ') + m_rows->row(row).text());
    return lines.join(u'\n');
}

void ListRowView::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

void ListRowView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        QModelIndexList chosen = selectionModel()->selectedIndexes();
        std::sort(chosen.begin(), chosen.end());
        QStringList lines;
        for (const QModelIndex& index : std::as_const(chosen)) {
            const ListRow& row = m_rows->row(index.row());
            lines.append(row.copies.isEmpty() ? row.text() : row.copies);
        }
        if (!lines.isEmpty())
            copy(lines.join(u'\n'));
    } else if (isEnter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT opened(m_rows->row(currentIndex().row()).key);
    } else {
        QListView::keyPressEvent(event);
    }
}

void ListRowView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        const ListRow& row = m_rows->row(index.row());
        if (ListRowDelegate::copyRect(row, visualRect(index), layoutDirection()).contains(event->pos()))
            copy(row.copies);
    }
    QListView::mouseReleaseEvent(event);
}

void ListRowView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(m_rows->row(index.row()).key);
}

void ListRowView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows wrap anew
}

void ListRowView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace baton
