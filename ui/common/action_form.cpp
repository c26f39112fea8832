// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_form.h"

#include "ui/common/label.h"

#include <QVBoxLayout>

namespace baton {

ActionForm::ActionForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(tokens::kGap);
}

void ActionForm::addField(const QString& title, QWidget* field)
{
    auto* const label = new Label(title, TextStyle::Caption, Ink::Muted, this);
    label->setBuddy(field);
    field->setAccessibleName(title);
    auto* const pair = new QVBoxLayout;
    pair->setSpacing(tokens::kHalf);
    pair->addWidget(label);
    pair->addWidget(field);
    m_column->addLayout(pair);
}

} // namespace baton
