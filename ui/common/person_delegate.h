// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell_delegate.h"

namespace baton {

/// A person by initials and name (Qt::DisplayRole); an empty name is nobody, quietly. cell::IconName, if the
/// model has one, says something about the person (away, paused) behind the name.
class PersonDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// "DW" of "Dana Whitfield", "D" of "Dana".
QString initialsOf(const QString& name);

/// Paints the disc with the initials of a name, or of nobody if it is empty.
void paintInitials(QPainter& painter, const QRect& disc, const QString& name);

} // namespace baton
