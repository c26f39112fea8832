// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kTextWidth = 420;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("info"), tokens::kIconLarge, Ink::Muted, this)),
      m_title(new Label(TextStyle::Subtitle, Ink::Text, this)),
      m_explanation(new Label(TextStyle::Body, Ink::Muted, this)),
      m_actions(new QHBoxLayout)
{
    for (Label* const label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(kTextWidth);
    }
    m_actions->setSpacing(tokens::kUnit);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(tokens::kUnit);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(tokens::kHalf);
    for (Label* const label : {m_title, m_explanation}) {
        // As wide as there is room, so that sentences also fit into an inspector.
        auto* const line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(label, 100);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addSpacing(tokens::kUnit);
    auto* const row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_actions);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3); // the eye takes a little above the middle for the middle
}

void EmptyState::setText(const QString& iconName, const QString& title, const QString& explanation)
{
    m_icon->setIcon(iconName, Ink::Muted);
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

QPushButton* EmptyState::addAction(const QString& text)
{
    QPushButton* const button = m_actions->isEmpty() ? makePrimaryButton(text, this) : makeButton(text, this);
    m_actions->addWidget(button);
    return button;
}

} // namespace baton
