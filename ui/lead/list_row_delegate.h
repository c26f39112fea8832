// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "ui/lead/list_row.h"

#include <QStyledItemDelegate>

namespace baton {

/// Paints a ListRow: everything wraps to the width of the view, nothing is cut.
class ListRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    ListRowDelegate(const Clock& clock, Zone viewer, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The absolute times where a relative one stands.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Where the button that copies is, in the rectangle of a row; empty if the row has none.
    static QRect copyRect(const ListRow& row, const QRect& rect, Qt::LayoutDirection direction);

private:
    struct Places;
    Places placesOf(const ListRow& row, const QRect& rect, Qt::LayoutDirection direction) const;
    QString trailingText(const ListRow& row) const;

    const Clock& m_clock;
    Zone m_viewer;
};

} // namespace baton
