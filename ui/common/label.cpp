// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>

namespace baton {

Label::Label(TextStyle style, Ink ink, QWidget* parent) : QLabel(parent), m_ink(ink)
{
    setFont(Theme::instance().font(style));
    setTextFormat(Qt::PlainText); // what leads write is never markup
    applyInk();
}

Label::Label(const QString& text, TextStyle style, Ink ink, QWidget* parent) : Label(style, ink, parent)
{
    setText(text);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void Label::applyInk()
{
    QPalette palette = this->palette();
    const QColor color = Theme::instance().color(m_ink);
    if (palette.color(QPalette::Active, QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::Active, QPalette::WindowText, color);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, color);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Theme::instance().color(Ink::Disabled));
    setPalette(palette);
}

void Label::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyInk();
    QLabel::changeEvent(event);
}

IconLabel::IconLabel(const QString& name, int size, Ink ink, QWidget* parent)
    : QLabel(parent), m_name(name), m_size(size), m_ink(ink)
{
    setFixedSize(size, size);
    applyIcon();
}

void IconLabel::setIcon(const QString& name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    applyIcon();
}

void IconLabel::applyIcon()
{
    setPixmap(iconPixmap(m_name, m_size, m_ink, devicePixelRatioF()));
}

void IconLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyIcon();
    QLabel::changeEvent(event);
}

} // namespace baton
