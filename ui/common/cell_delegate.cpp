// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cell_delegate.h"

#include "ui/common/cell_roles.h"
#include "ui/common/icons.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace baton {

namespace {

constexpr int kMargin = tokens::kUnit;

bool isUnderPointer(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (const auto* table = qobject_cast<const TableView*>(option.widget))
        return table->hoveredRow() == index.row();
    return option.state.testFlag(QStyle::State_MouseOver);
}

/// What lies at the leading edge, `width` wide, and what is behind it after a gap.
std::pair<QRect, QRect> split(const QRect& rect, int width, int gap, Qt::LayoutDirection direction)
{
    QRect first = rect;
    QRect rest = rect;
    first.setWidth(std::min(width, rect.width()));
    rest.setLeft(std::min(rect.left() + width + gap, rect.right() + 1));
    return {QStyle::visualRect(direction, rect, first), QStyle::visualRect(direction, rect, rest)};
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& plain, const QModelIndex& index) const
{
    QStyleOptionViewItem option = plain;
    initStyleOption(&option, index);
    const Theme& theme = Theme::instance();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(Ink::Selected));
    else if (isUnderPointer(option, index))
        painter->fillRect(option.rect, theme.color(Ink::Hover));
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintContent(*painter, option.rect.adjusted(kMargin, 0, -kMargin, 0), option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.color(Ink::FocusLine), tokens::kFocusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), tokens::kHalf, tokens::kHalf);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& plain, const QModelIndex& index) const
{
    QStyleOptionViewItem option = plain;
    initStyleOption(&option, index);
    return {contentWidth(option, index) + 2 * kMargin, tokens::kTableRowHeight};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? index.data(Qt::DisplayRole).toString() : QString(), view,
                       option.rect);
    return true;
}

void CellDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    QRect rest = rect;
    if (const QString name = index.data(cell::IconName).toString(); !name.isEmpty())
        rest = drawIcon(painter, rest, option, name, Ink::Muted);
    rest = drawText(painter, rest, option, option.text, inkFor(option, Ink::Text));
    if (const QString more = index.data(cell::SubText).toString(); !more.isEmpty())
        drawText(painter, rest, option, more, inkFor(option, Ink::Muted));
}

int CellDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = option.fontMetrics.horizontalAdvance(option.text);
    if (!index.data(cell::IconName).toString().isEmpty())
        width += tokens::kIconSmall + tokens::kUnit;
    if (const QString more = index.data(cell::SubText).toString(); !more.isEmpty())
        width += option.fontMetrics.horizontalAdvance(more) + tokens::kUnit;
    return width;
}

QColor CellDelegate::inkFor(const QStyleOptionViewItem& option, Ink ink)
{
    return Theme::instance().color(option.state.testFlag(QStyle::State_Enabled) ? ink : Ink::Disabled);
}

QRect CellDelegate::drawText(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                             const QString& text, const QColor& color)
{
    if (rect.width() <= 0)
        return rect;
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, option.textElideMode, rect.width());
    const auto alignment = (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    painter.setPen(color);
    painter.drawText(rect, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                     shown);
    return split(rect, metrics.horizontalAdvance(shown), tokens::kUnit, option.direction).second;
}

QRect CellDelegate::drawIcon(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                             const QString& name, Ink ink)
{
    constexpr int size = tokens::kIconSmall;
    const auto [place, rest] = split(rect, size, tokens::kUnit, option.direction);
    if (place.width() < size)
        return rest;
    const Ink shown = option.state.testFlag(QStyle::State_Enabled) ? ink : Ink::Disabled;
    painter.drawPixmap(place.left(), place.center().y() - size / 2 + 1,
                       iconPixmap(name, size, shown, painter.device()->devicePixelRatioF()));
    return rest;
}

} // namespace baton
