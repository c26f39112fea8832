// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/list_row_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/relative_time.h"
#include "ui/common/theme.h"
#include "ui/lead/list_row_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>
#include <QToolTip>

#include <cmath>

namespace baton {

namespace {

constexpr int kSide = tokens::kTwo;
constexpr int kPadding = 5;
constexpr int kIndent = tokens::kThree;
constexpr int kAboveHeading = tokens::kGap;
constexpr int kGroundPadding = 10;

const ListRow& rowOf(const QModelIndex& index)
{
    return static_cast<const ListRowModel*>(index.model())->row(index.row());
}

/// Lays text out in a width, breaking within words where nothing else helps; paints it if there is a painter.
int wrapped(QPainter* painter, const QRect& rect, const QString& text, const QFont& font,
            Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    qreal y = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(rect.width(), 20));
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, rect.topLeft());
    }
    return int(std::ceil(y));
}

QFont titleFont(const ListRow& row)
{
    QFont font =
        Theme::instance().font(row.kind == ListRow::Kind::Item ? TextStyle::Body : TextStyle::Strong);
    font.setStrikeOut(row.isStruck);
    return font;
}

QFont detailFont()
{
    return Theme::instance().font(TextStyle::Caption);
}

QRect paddedRect(const ListRow& row, const QRect& rect)
{
    QRect inner = rect.adjusted(kSide, kPadding, -kSide, -kPadding);
    if (row.kind == ListRow::Kind::Heading)
        inner.setTop(inner.top() + kAboveHeading);
    if (row.ground)
        inner.adjust(kGroundPadding, kGroundPadding, -kGroundPadding, -kGroundPadding);
    return inner;
}

void paintGround(QPainter& painter, const ListRow& row, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::instance();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Ink::Selected));
    if (row.ground) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(groundOf(*row.ground)));
        painter.drawRoundedRect(option.rect.adjusted(kSide, kPadding, -kSide, -kPadding), tokens::kRadius,
                                tokens::kRadius);
    }
    if (row.kind == ListRow::Kind::Total) {
        painter.setPen(theme.color(Ink::Line));
        painter.drawLine(option.rect.left() + kSide, option.rect.top(), option.rect.right() - kSide,
                         option.rect.top());
    }
}

void paintFocus(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.widget || !option.widget->hasFocus())
        return;
    painter.setPen(QPen(Theme::instance().color(Ink::FocusLine), tokens::kFocusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), tokens::kHalf, tokens::kHalf);
}

} // namespace

struct ListRowDelegate::Places {
    QRect icon, text, trailing;
    int titleHeight = 0;
    int detailHeight = 0;
};

ListRowDelegate::ListRowDelegate(const Clock& clock, Zone viewer, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_viewer(viewer)
{
}

QString ListRowDelegate::trailingText(const ListRow& row) const
{
    return row.at ? relativeTimeText(*row.at, m_clock.now(), m_viewer) : row.trailing;
}

QRect ListRowDelegate::copyRect(const ListRow& row, const QRect& rect, Qt::LayoutDirection direction)
{
    if (!row.offersCopy)
        return {};
    const QRect inner = paddedRect(row, rect);
    constexpr int size = tokens::kSmallControlHeight;
    return QStyle::visualRect(direction, inner,
                              {inner.right() - size + 1 + tokens::kHalf, inner.top() - 3, size, size});
}

ListRowDelegate::Places ListRowDelegate::placesOf(const ListRow& row, const QRect& rect,
                                                  Qt::LayoutDirection direction) const
{
    const QRect inner = paddedRect(row, rect);
    Places places;
    QRect text = inner;
    text.setLeft(text.left() + row.depth * kIndent);
    if (!row.icon.isEmpty()) {
        places.icon = {text.left(), text.top() + 1, tokens::kIconSmall, tokens::kIconSmall};
        text.setLeft(text.left() + tokens::kIconSmall + tokens::kUnit);
    }
    const QString trailing = trailingText(row);
    if (!trailing.isEmpty()) {
        const QFont font = row.at ? detailFont() : titleFont(row);
        const int width = QFontMetrics(font).horizontalAdvance(trailing) + 1;
        places.trailing = {text.right() - width + 1, text.top(), width, text.height()};
        text.setRight(places.trailing.left() - tokens::kGap);
    }
    if (row.offersCopy)
        text.setRight(text.right() - tokens::kSmallControlHeight);
    places.titleHeight = wrapped(nullptr, text, row.title, titleFont(row), direction);
    places.detailHeight =
        row.detail.isEmpty() ? 0 : wrapped(nullptr, text, row.detail, detailFont(), direction) + 1;
    places.icon = QStyle::visualRect(direction, inner, places.icon);
    places.trailing = QStyle::visualRect(direction, inner, places.trailing);
    places.text = QStyle::visualRect(direction, inner, text);
    return places;
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ListRow& row = rowOf(index);
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : std::max(option.rect.width(), 200);
    const Places places = placesOf(row, {0, 0, width, 1000}, option.direction);
    int height = std::max(places.titleHeight + places.detailHeight, tokens::kIconSmall + 2) + 2 * kPadding;
    if (row.kind == ListRow::Kind::Heading)
        height += kAboveHeading;
    if (row.ground)
        height += 2 * kGroundPadding;
    return {width, height};
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const ListRow& row = rowOf(index);
    const Theme& theme = Theme::instance();
    const Places places = placesOf(row, option.rect, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, row, option);
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (!row.icon.isEmpty())
        painter->drawPixmap(places.icon.topLeft(),
                            iconPixmap(row.icon, tokens::kIconSmall, row.iconInk, ratio));
    painter->setPen(theme.color(row.isStruck ? Ink::Muted : Ink::Text));
    wrapped(painter, places.text, row.title, titleFont(row), option.direction);
    painter->setPen(theme.color(row.ground ? Ink::Text : Ink::Muted));
    if (!row.detail.isEmpty())
        wrapped(painter, places.text.translated(0, places.titleHeight + 1), row.detail, detailFont(),
                option.direction);
    if (const QString trailing = trailingText(row); !trailing.isEmpty()) {
        painter->setPen(theme.color(row.at ? Ink::Muted : row.trailingInk));
        painter->setFont(row.at ? detailFont() : titleFont(row));
        painter->drawText(places.trailing, int(Qt::AlignTop | Qt::AlignHCenter) | Qt::TextSingleLine,
                          trailing);
    }
    if (const QRect copy = copyRect(row, option.rect, option.direction); !copy.isEmpty())
        painter->drawPixmap(copy.center() - QPoint(tokens::kIconSmall / 2 - 1, tokens::kIconSmall / 2 - 1),
                            iconPixmap(QStringLiteral("copy"), tokens::kIconSmall, Ink::Muted, ratio));
    paintFocus(*painter, option);
    painter->restore();
}

bool ListRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const ListRow& row = rowOf(index);
    QString text;
    if (copyRect(row, option.rect, option.direction).contains(event->pos()))
        text = tr("Copy");
    else if (row.at)
        text = absoluteTimeText(*row.at, m_viewer);
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

} // namespace baton
