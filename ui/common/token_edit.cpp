// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/token_edit.h"

#include "ui/common/field_help.h"
#include "ui/common/filter_chip.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

namespace baton {

namespace {

constexpr int kLineWidth = 120;

} // namespace

TokenEdit::TokenEdit(QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(this)), m_line(new QLineEdit(this))
{
    m_layout->setContentsMargins(tokens::kHalf, tokens::kHalf, tokens::kHalf, tokens::kHalf);
    m_layout->setSpacing(tokens::kHalf);
    m_line->setProperty("kind", QStringLiteral("bare"));
    m_line->setMinimumWidth(kLineWidth);
    m_line->installEventFilter(this);
    m_layout->addWidget(m_line);
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TokenEdit::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
    m_line->setAccessibleName(text);
}

void TokenEdit::setSuggestions(const QStringList& values)
{
    auto* const completer = new QCompleter(values, this);
    matchAnywhere(*completer);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TokenEdit::takeLine,
            Qt::QueuedConnection); // after the text is in the line
}

void TokenEdit::setTokens(const QStringList& tokens)
{
    m_tokens.clear();
    m_line->clear();
    for (const QString& token : tokens)
        append(token);
    rebuild();
}

QStringList TokenEdit::tokens() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() || m_tokens.contains(typed, Qt::CaseInsensitive))
        return m_tokens;
    return m_tokens + QStringList{typed};
}

bool TokenEdit::append(const QString& text)
{
    const QString token = text.trimmed();
    if (token.isEmpty() || m_tokens.contains(token, Qt::CaseInsensitive))
        return false;
    m_tokens.append(token);
    return true;
}

void TokenEdit::takeLine()
{
    static const QRegularExpression separators(QStringLiteral("[,;\\t\\n]"));
    const QStringList parts = m_line->text().split(separators, Qt::SkipEmptyParts);
    m_line->clear();
    bool added = false;
    for (const QString& part : parts)
        added = append(part) || added;
    if (!added)
        return;
    rebuild();
    Q_EMIT changed();
}

void TokenEdit::remove(qsizetype position)
{
    m_tokens.removeAt(position);
    rebuild();
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void TokenEdit::rebuild()
{
    for (QWidget* const chip : std::exchange(m_chips, {})) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be what asked for this
    }
    QWidget* before = nullptr;
    for (qsizetype position = 0; position < m_tokens.size(); ++position) {
        auto* const chip = new FilterChip(m_tokens[position], this);
        chip->setSmall(true);
        chip->setAccessibleDescription(tr("Delete removes this value."));
        chip->setCursor(Qt::ArrowCursor);
        connect(chip, &FilterChip::removeRequested, this, [this, position] { remove(position); });
        m_layout->insertWidget(int(position), chip);
        if (before)
            setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
        chip->show();
    }
    if (before)
        setTabOrder(before, m_line);
    updateGeometry();
}

bool TokenEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            takeLine();
        update();
    } else if (event->type() == QEvent::FocusIn) {
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && !m_line->text().trimmed().isEmpty()) || key->key() == Qt::Key_Comma) {
            takeLine();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tokens.isEmpty()) {
            remove(m_tokens.size() - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TokenEdit::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const bool focused = m_line->hasFocus();
    const qreal pen = focused ? tokens::kFocusWidth : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(focused ? Ink::FocusLine : Ink::FieldLine), pen));
    painter.setBrush(theme.color(Ink::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            tokens::kRadiusSmall, tokens::kRadiusSmall);
}

void TokenEdit::mousePressEvent(QMouseEvent*)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

} // namespace baton
