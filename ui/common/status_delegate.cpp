// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_delegate.h"

#include "ui/common/cell_roles.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace baton {

namespace {

StatusLook lookOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return {index.data(cell::IconName).toString(), Tone(index.data(cell::ToneOf).toInt()), option.text};
}

} // namespace

void StatusDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    if (!option.text.isEmpty())
        paintPill(painter, rect, lookOf(option, index), option.direction);
}

int StatusDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return option.text.isEmpty() ? 0 : pillWidth(lookOf(option, index));
}

} // namespace baton
