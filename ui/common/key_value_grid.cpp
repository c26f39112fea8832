// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_value_grid.h"

#include "ui/common/label.h"

#include <QGridLayout>

namespace baton {

namespace {

constexpr int kKeyWidth = 112;

} // namespace

KeyValueGrid::KeyValueGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(tokens::kTwo);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, kKeyWidth);
    m_grid->setColumnStretch(1, 1);
}

QLabel* KeyValueGrid::addText(const QString& key, const QString& value)
{
    const bool empty = value.isEmpty();
    auto* const label = new Label(empty ? QString(QChar(0x2014)) : value, TextStyle::Body,
                                  empty ? Ink::Muted : Ink::Text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // not a stop of Tab for every value
    label->setAccessibleName(tr("%1: %2", "key: value").arg(key, empty ? tr("empty") : value));
    addWidget(key, label);
    return label;
}

void KeyValueGrid::addWidget(const QString& key, QWidget* value)
{
    auto* const label = new Label(key, TextStyle::Body, Ink::Muted, this);
    label->setBuddy(value);
    label->setWordWrap(true);
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(key);
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop | Qt::AlignLeading);
    const bool stretches =
        value->sizePolicy().expandingDirections().testFlag(Qt::Horizontal) || qobject_cast<QLabel*>(value);
    m_grid->addWidget(value, m_rows, 1, stretches ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeading);
    ++m_rows;
}

void KeyValueGrid::clear()
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_grid->takeAt(0))) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_rows = 0;
}

} // namespace baton
