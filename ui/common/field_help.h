// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCompleter;
class QString;
class QWidget;

namespace baton {

constexpr int kMostSuggestions = 14;

/// Suggests what has the typed text anywhere in it, in a list that looks like the console's.
void matchAnywhere(QCompleter& completer);

/// Gives a field the edge of one that is wrong, and says why to screen readers and in its tool tip; an empty
/// reason takes both away. A sentence beside the field says it to everybody else.
void markWrong(QWidget& field, const QString& reason);

} // namespace baton
