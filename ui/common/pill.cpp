// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pill.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace baton {

namespace {

constexpr int kHeight = 22;
constexpr int kPadding = tokens::kUnit;
constexpr int kIconSize = 14;
constexpr int kIconGap = 5;

QFont pillFont()
{
    return Theme::instance().font(TextStyle::Caption);
}

int iconWidth(const StatusLook& look)
{
    return look.icon.isEmpty() ? 0 : kIconSize + kIconGap;
}

} // namespace

int pillWidth(const StatusLook& look)
{
    // One more: glyphs are placed between pixels, and words that just fit must not be cut.
    return 2 * kPadding + iconWidth(look) + QFontMetrics(pillFont()).horizontalAdvance(look.words) + 1;
}

void paintPill(QPainter& painter, const QRect& rect, const StatusLook& look, Qt::LayoutDirection direction)
{
    const Theme& theme = Theme::instance();
    QRect pill(0, 0, std::min(pillWidth(look), rect.width()), kHeight);
    pill.moveTopLeft({rect.left(), rect.center().y() - kHeight / 2 + 1});
    pill = QStyle::visualRect(direction, rect, pill);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.scheme() == Scheme::HighContrast ? QPen(theme.color(textOf(look.tone)))
                                                          : QPen(Qt::NoPen));
    painter.setBrush(theme.color(groundOf(look.tone)));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), kHeight / 2.0, kHeight / 2.0);

    QRect text = pill.adjusted(kPadding, 0, 1 - kPadding, 0);
    if (!look.icon.isEmpty()) {
        const QRect first(text.left(), pill.top() + (kHeight - kIconSize) / 2, kIconSize, kIconSize);
        painter.drawPixmap(
            QStyle::visualRect(direction, text, first).topLeft(),
            iconPixmap(look.icon, kIconSize, textOf(look.tone), painter.device()->devicePixelRatioF()));
        QRect rest = text;
        rest.setLeft(text.left() + iconWidth(look));
        text = QStyle::visualRect(direction, text, rest);
    }
    painter.setFont(pillFont());
    painter.setPen(theme.color(textOf(look.tone)));
    painter.drawText(
        text, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(look.words, Qt::ElideRight, text.width()));
    painter.restore();
}

Pill::Pill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setLook(StatusLook look)
{
    m_look = std::move(look);
    setAccessibleName(m_look.words);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {pillWidth(m_look), kHeight};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_look, layoutDirection());
}

} // namespace baton
