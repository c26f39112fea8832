// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choice_box.h"

#include "ui/common/field_help.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace baton {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(kMostSuggestions);
    matchAnywhere(*completer());
    connect(this, &QComboBox::activated, this, &ChoiceBox::takeText);
    connect(completer(), qOverload<const QString&>(&QCompleter::activated), this, &ChoiceBox::takeText,
            Qt::QueuedConnection); // after the text is in the line
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ChoiceBox::takeText);
}

void ChoiceBox::setChoices(const QStringList& keys, const QStringList& titles)
{
    const QString key = m_key;
    const QSignalBlocker quiet(this);
    clear();
    for (qsizetype entry = 0; entry < keys.size(); ++entry)
        addItem(titles[entry], keys[entry]);
    setChosenKey(key);
}

QString ChoiceBox::chosenKey() const
{
    return m_key;
}

void ChoiceBox::setChosenKey(const QString& key)
{
    m_key = key;
    setCurrentIndex(findData(key));
    if (currentIndex() < 0)
        setEditText(key); // what a document holds is shown even if it is not in the list
}

void ChoiceBox::takeText()
{
    const QString typed = currentText().trimmed();
    int entry = findText(typed, Qt::MatchFixedString);
    if (entry < 0 && !typed.isEmpty() && !m_freeText) {
        // A part that names one entry alone is as good as its whole.
        for (int other = 0; other < count(); ++other) {
            if (!itemText(other).contains(typed, Qt::CaseInsensitive))
                continue;
            if (entry >= 0) {
                entry = -1;
                break;
            }
            entry = other;
        }
    }
    QString key = m_key;
    if (entry >= 0)
        key = itemData(entry).toString();
    else if (m_freeText)
        key = typed;
    const bool changed = key != m_key;
    setChosenKey(key);
    if (changed)
        Q_EMIT chosen(key);
}

void ChoiceBox::focusOutEvent(QFocusEvent* event)
{
    // A window that closes takes the focus away as well; whoever listens may be half gone by then.
    if (event->reason() != Qt::PopupFocusReason && !window()->isHidden())
        takeText();
    QComboBox::focusOutEvent(event);
}

void ChoiceBox::showEvent(QShowEvent* event)
{
    lineEdit()->setAccessibleName(accessibleName()); // screen readers tell of it apart from the box
    QComboBox::showEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // scrolling past must not change a rule
}

} // namespace baton
