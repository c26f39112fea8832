// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_field.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace baton {

namespace {

constexpr int kRestMs = 200;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(QStringLiteral("search"), Ink::Muted), LeadingPosition)->setText(placeholder);
    QAction* const clear = addAction(icon(QStringLiteral("close"), Ink::Muted), TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setToolTip(clear->text());
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, [this] {
        QLineEdit::clear();
        search();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this, clear](const QString& text) {
        clear->setVisible(!text.isEmpty());
        m_rest.start();
    });
}

void SearchField::activate()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::search()
{
    m_rest.stop();
    const QString now = text().trimmed();
    if (std::exchange(m_last, now) != now)
        Q_EMIT searched(now);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
    } else if (event->key() == Qt::Key_Escape && m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        search();
    } else if (event->key() == Qt::Key_Down) {
        search();
        Q_EMIT resultsRequested();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace baton
