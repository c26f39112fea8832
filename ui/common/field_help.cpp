// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_help.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStyle>
#include <QVariant>

namespace baton {

void matchAnywhere(QCompleter& completer)
{
    completer.setCompletionMode(QCompleter::PopupCompletion);
    completer.setFilterMode(Qt::MatchContains);
    completer.setCaseSensitivity(Qt::CaseInsensitive);
    completer.setMaxVisibleItems(kMostSuggestions);
    completer.popup()->setObjectName(QStringLiteral("popup"));
}

void markWrong(QWidget& field, const QString& reason)
{
    field.setProperty("wrong", !reason.isEmpty());
    field.setAccessibleDescription(reason);
    field.setToolTip(reason);
    field.style()->unpolish(&field); // the style sheet asks for the property only now
    field.style()->polish(&field);
}

} // namespace baton
