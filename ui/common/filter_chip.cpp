// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_chip.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace baton {

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 10;
constexpr int kCross = 24;
constexpr int kCrossIcon = 14;
constexpr int kWidest = 420;

} // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent) : QAbstractButton(parent), m_height(kHeight)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChipText(text);
}

void FilterChip::setChipText(const QString& text)
{
    setText(QString(text).replace(u'&', QStringLiteral("&&"))); // no mnemonics in what people typed
    setAccessibleName(text);
    setAccessibleDescription(tr("Enter edits this filter, Delete removes it."));
    updateToolTip();
    updateGeometry();
}

void FilterChip::setSmall(bool on)
{
    m_height = on ? tokens::kSmallControlHeight : kHeight;
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    ensurePolished();
    // One more: short by a fraction of a pixel, the text would be elided.
    const int text = fontMetrics().horizontalAdvance(accessibleName()) + 1;
    const int width = kPadding + text + tokens::kHalf + kCross;
    return {std::min(width, kWidest), m_height};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 96), m_height};
}

QRect FilterChip::crossRect() const
{
    const QRect last(width() - kCross, 0, kCross, height());
    return QStyle::visualRect(layoutDirection(), rect(), last);
}

void FilterChip::updateToolTip()
{
    setToolTip(sizeHint().width() > width() || sizeHint().width() == kWidest ? accessibleName() : QString());
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const qreal pen = focused ? tokens::kFocusWidth : 1;
    painter.setPen(QPen(theme.color(focused ? Ink::FocusLine : Ink::FieldLine), pen));
    painter.setBrush(theme.color(isDown() ? Ink::Selected : underMouse() ? Ink::Hover : Ink::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), m_height / 2.0,
                            m_height / 2.0);

    QRect text(kPadding, 0, width() - kPadding - kCross - tokens::kHalf, height());
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    painter.setPen(theme.color(isEnabled() ? Ink::Text : Ink::Disabled));
    painter.drawText(text,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, text.width()));
    QRect cross(0, 0, kCrossIcon, kCrossIcon);
    cross.moveCenter(crossRect().center());
    painter.drawPixmap(cross.topLeft(),
                       iconPixmap(QStringLiteral("close"), kCrossIcon,
                                  m_crossHovered ? Ink::BadText : Ink::Muted, devicePixelRatioF()));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_crossPressed, false))
        QAbstractButton::mouseReleaseEvent(event);
    else if (crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void FilterChip::mouseMoveEvent(QMouseEvent* event)
{
    setCrossHovered(crossRect().contains(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void FilterChip::leaveEvent(QEvent* event)
{
    setCrossHovered(false);
    QAbstractButton::leaveEvent(event);
}

void FilterChip::resizeEvent(QResizeEvent* event)
{
    updateToolTip();
    QAbstractButton::resizeEvent(event);
}

void FilterChip::setCrossHovered(bool hovered)
{
    if (std::exchange(m_crossHovered, hovered) != hovered)
        update();
}

} // namespace baton
