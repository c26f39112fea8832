// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace baton {

namespace {

constexpr std::chrono::seconds kStay{8};
/// From the bottom of the window: what stands in the foot of a page can be reached.
constexpr int kBelow = tokens::kToolbarHeight + tokens::kTwo;

} // namespace

Toast::Toast(QWidget* window)
    : QWidget(window),
      m_text(new Label(TextStyle::Body, Ink::TooltipText, this)),
      m_undo(makeButton(tr("Undo"), this))
{
    m_undo->setProperty("kind", QStringLiteral("toast"));
    QToolButton* const close = makeIconButton(QStringLiteral("close"), tr("Dismiss"), this);
    close->setIcon(icon(QStringLiteral("close"), Ink::TooltipText));
    close->setProperty("kind", QStringLiteral("toast"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::kTwo, tokens::kHalf, tokens::kHalf, tokens::kHalf);
    row->setSpacing(tokens::kUnit);
    row->addWidget(m_text);
    row->addSpacing(tokens::kUnit);
    row->addWidget(m_undo);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undoAction, {}))
            undo();
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::goUnlessUsed);
    window->installEventFilter(this);
    hide();
}

void Toast::showText(const QString& text, std::function<void()> undo)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_undoAction = std::move(undo);
    m_undo->setVisible(bool(m_undoAction));
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::goUnlessUsed()
{
    const QWidget* const focus = window()->focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus) && window()->isActiveWindow()))
        m_timer.start();
    else
        hide();
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const QSize wanted = sizeHint().boundedTo(room - QSize(2 * tokens::kTwo, 0));
    setGeometry((room.width() - wanted.width()) / 2, room.height() - wanted.height() - kBelow, wanted.width(),
                wanted.height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(theme.scheme() == Scheme::Light ? Ink::Tooltip : Ink::FieldLine));
    painter.setBrush(theme.color(Ink::Tooltip));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::kRadius, tokens::kRadius);
}

} // namespace baton
