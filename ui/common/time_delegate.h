// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "ui/common/cell_delegate.h"

class QAbstractItemView;

namespace baton {

/// "4 min ago" from cell::InstantMs, with the absolute times of absoluteTimeText() as its tool tip. Keeps its
/// view true by repainting it calmly, a few times a minute, while it is visible. The model's Qt::DisplayRole
/// is the absolute time.
class TimeDelegate final : public CellDelegate {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    TimeDelegate(const Clock& clock, Zone viewer, QAbstractItemView* view);

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString textOf(const QModelIndex& index) const;

    const Clock& m_clock;
    Zone m_viewer;
};

} // namespace baton
