// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/drop_zone.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace baton {

namespace {

/// The one file on this machine that is dragged; empty for anything else.
QString fileOf(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

DropZone::DropZone(const QString& title, const QString& explanation, QWidget* parent)
    : QFrame(parent), m_button(makePrimaryButton(tr("Choose a file…"), this))
{
    setAcceptDrops(true);
    setAccessibleName(title);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::kThree, tokens::kThree, tokens::kThree, tokens::kThree);
    column->setSpacing(tokens::kUnit);
    column->addStretch();
    column->addWidget(new IconLabel(QStringLiteral("import"), tokens::kIconLarge, Ink::Muted, this), 0,
                      Qt::AlignHCenter);
    column->addWidget(new Label(title, TextStyle::Subtitle, Ink::Text, this), 0, Qt::AlignHCenter);
    auto* const words = new Label(explanation, TextStyle::Body, Ink::Muted, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFixedWidth(460);
    words->setFixedHeight(words->heightForWidth(words->width())); // alignment would cut what wraps
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addSpacing(tokens::kHalf);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &DropZone::chooseRequested);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileOf(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    setHovered(false);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setHovered(false);
    const QString path = fileOf(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

void DropZone::setHovered(bool hovered)
{
    m_isHovered = hovered;
    update();
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(m_isHovered ? Ink::Selected : Ink::Window));
    painter.setPen(QPen(theme.color(m_isHovered ? Ink::FocusLine : Ink::FieldLine), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::kRadius, tokens::kRadius);
}

} // namespace baton
