// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace baton {

struct Language {
    QString code; ///< "en", "de", "es"
    QString name; ///< in itself: "Deutsch"
};

/// Those that the console speaks.
QList<Language> languages();

/// The first of them that the user's desktop asks for; English if none is.
QString systemLanguage();

/// Speaks it from now on, with its way of writing numbers and dates: what Qt itself says, too. An unknown
/// code is English. Call it before windows are made; those that exist keep their words.
void useLanguage(const QString& code);

} // namespace baton
