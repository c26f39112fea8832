// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QStyledItemDelegate>

namespace baton {

/// A cell of a table of the console: ground (chosen, under the pointer), an optional picture, text that is
/// cut where it does not fit and then shown in a tool tip, and the mark of the keyboard. Others derive from
/// it and paint what stands on the ground.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The tool tip of the model; without one, the text if it is cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// `rect` lies within the margins. The painter has the font of the cell and is restored afterwards.
    virtual void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
    /// How wide the content would like to be.
    virtual int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    static QColor inkFor(const QStyleOptionViewItem& option, Ink ink);
    /// Draws at the leading edge of `rect`, cut if need be, and gives what is left of `rect` behind it.
    static QRect drawText(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                          const QString& text, const QColor& color);
    static QRect drawIcon(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                          const QString& name, Ink ink);
};

} // namespace baton
