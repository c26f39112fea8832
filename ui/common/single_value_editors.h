// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/value_editor.h"

namespace baton {

/// One value of the field's type.
ValueEditor* makeSingleValueEditor(const Field& field, const ConditionContext& context, QWidget* parent);

/// Text as it is typed: pieces and patterns.
ValueEditor* makeTextEditor(const QString& placeholder, const QStringList& suggestions, QWidget* parent);

/// Numbers are read as the locale writes them, and as JSON does.
std::optional<double> readNumber(const QString& text);
/// A whole number is written as one: 10, not 10.0.
Json numberJson(double number);
QString writeNumber(double number);

} // namespace baton
