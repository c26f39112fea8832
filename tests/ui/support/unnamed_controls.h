// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace baton::test {

/// The visible controls below `root` (all that the keyboard can reach) for which a screen reader would have
/// no name or no role, each by its classes and object names. Empty is what is wanted.
QStringList unnamedControls(QWidget& root);

} // namespace baton::test
