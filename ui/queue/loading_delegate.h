// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace baton {

/// Paints a quiet bar where a row is not there yet, and lets another delegate paint the others.
class LoadingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `inner` becomes this one's child.
    LoadingDelegate(QStyledItemDelegate* inner, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    QStyledItemDelegate* m_inner;
};

} // namespace baton
