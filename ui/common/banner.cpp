// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace baton {

namespace {

// In the order of Tone.
constexpr std::array kIcons{"info", "info", "success", "warning", "error"};

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("info"), tokens::kIcon, Ink::InfoText, this)),
      m_text(new Label(TextStyle::Body, Ink::Text, this)),
      m_actions(new QHBoxLayout),
      m_close(makeIconButton(QStringLiteral("close"), tr("Dismiss"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(tokens::kUnit);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::kGap, tokens::kUnit, tokens::kUnit, tokens::kUnit);
    row->setSpacing(tokens::kGap);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    hide();
}

void Banner::showMessage(Tone tone, const QString& text)
{
    m_tone = tone;
    while (const auto item = std::unique_ptr<QLayoutItem>(m_actions->takeAt(0))) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what asked for this
    }
    m_icon->setIcon(QLatin1StringView(kIcons[std::size_t(tone)]), textOf(tone));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton* Banner::addAction(const QString& text)
{
    QPushButton* const button = makeButton(text, this);
    m_actions->addWidget(button);
    button->show(); // a layout alone would show it an event later than the message
    return button;
}

void Banner::setDismissible(bool on)
{
    m_close->setVisible(on);
}

void Banner::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(groundOf(m_tone)));
    QColor edge = theme.color(textOf(m_tone));
    if (theme.scheme() != Scheme::HighContrast)
        edge.setAlphaF(0.35F);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::kRadius, tokens::kRadius);
}

} // namespace baton
