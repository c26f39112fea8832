// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace baton {

// Buttons of the style sheet's kinds, with their texts as names. None is a dialog's default by itself.

QPushButton* makeButton(const QString& text, QWidget* parent);
/// Filled: at most one of a view.
QPushButton* makePrimaryButton(const QString& text, QWidget* parent);
/// Without an edge, beside text.
QPushButton* makeQuietButton(const QString& text, QWidget* parent);
/// For what cannot be undone.
QPushButton* makeDangerButton(const QString& text, QWidget* parent);

/// A picture alone; `text` is its tool tip and its name.
QToolButton* makeIconButton(const QString& iconName, const QString& text, QWidget* parent);

} // namespace baton
