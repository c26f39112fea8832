// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/label.h"

#include <QVBoxLayout>

namespace baton {

/// A field below its title. The title names the field to screen readers.
inline QVBoxLayout* labelled(const QString& title, QWidget* field, QWidget* parent)
{
    auto* const label = new Label(title, TextStyle::Caption, Ink::Muted, parent);
    label->setBuddy(field);
    field->setAccessibleName(title);
    auto* const column = new QVBoxLayout;
    column->setSpacing(tokens::kHalf);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace baton
