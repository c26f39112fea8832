// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/person_delegate.h"

#include "ui/common/cell_roles.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int kDisc = 20;

} // namespace

QString initialsOf(const QString& name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    // Whole characters: a name may begin with one outside the basic plane.
    const auto first = [](const QString& part) {
        return part.left(part.front().isHighSurrogate() ? 2 : 1).toUpper();
    };
    return parts.size() == 1 ? first(parts.front()) : first(parts.front()) + first(parts.back());
}

void paintInitials(QPainter& painter, const QRect& disc, const QString& name)
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(name.isEmpty() ? QPen(theme.color(Ink::FieldLine), 1, Qt::DashLine)
                                  : QPen(theme.color(Ink::Line)));
    painter.setBrush(name.isEmpty() ? QBrush(Qt::NoBrush) : theme.color(Ink::NeutralGround));
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!name.isEmpty()) {
        QFont font = theme.font(TextStyle::Strong);
        font.setPixelSize(std::max(9, disc.height() * 9 / 20));
        painter.setFont(font);
        painter.setPen(theme.color(Ink::NeutralText));
        painter.drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, initialsOf(name));
    }
    painter.restore();
}

void PersonDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QRect disc(0, 0, kDisc, kDisc);
    const QRect first = disc.translated(rect.left(), rect.center().y() - kDisc / 2 + 1);
    paintInitials(painter, QStyle::visualRect(option.direction, rect, first), option.text);

    QRect rest = rect;
    rest.setLeft(rect.left() + kDisc + tokens::kUnit);
    rest = QStyle::visualRect(option.direction, rect, rest);
    if (option.text.isEmpty()) {
        drawText(painter, rest, option, tr("Nobody"), inkFor(option, Ink::Muted));
        return;
    }
    rest = drawText(painter, rest, option, option.text, inkFor(option, Ink::Text));
    if (const QString about = index.data(cell::IconName).toString(); !about.isEmpty())
        drawIcon(painter, rest, option, about, Ink::Muted);
}

int PersonDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString name = option.text.isEmpty() ? tr("Nobody") : option.text;
    const int about =
        index.data(cell::IconName).toString().isEmpty() ? 0 : tokens::kIconSmall + tokens::kUnit;
    return kDisc + tokens::kUnit + option.fontMetrics.horizontalAdvance(name) + about;
}

} // namespace baton
