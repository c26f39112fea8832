// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/score_delegate.h"

#include "ui/common/cell_roles.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int kBoxHeight = 20;
constexpr int kBoxWidth = 28;

} // namespace

void ScoreDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QString grade = index.data(cell::Grade).toString();
    QRect rest = rect;
    rest.setLeft(rect.left() + kBoxWidth +
                 tokens::kUnit); // kept free without a grade, so that scores line up
    if (!grade.isEmpty()) {
        const Theme& theme = Theme::instance();
        const QRect first(rect.left(), rect.center().y() - kBoxHeight / 2 + 1, kBoxWidth, kBoxHeight);
        const QRect box = QStyle::visualRect(option.direction, rect, first);
        painter.setPen(theme.color(Ink::Line));
        painter.setBrush(theme.color(Ink::NeutralGround));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), tokens::kRadiusSmall,
                                tokens::kRadiusSmall);
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.color(Ink::NeutralText));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, grade);
        painter.setFont(option.font);
    }
    drawText(painter, QStyle::visualRect(option.direction, rect, rest), option, option.text,
             inkFor(option, Ink::Text));
}

int ScoreDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return kBoxWidth + tokens::kUnit + option.fontMetrics.horizontalAdvance(option.text);
}

} // namespace baton
