// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace baton {

namespace {

/// One that is installed again and again, so that a language leaves nothing of the one before.
QTranslator* translator(const QString& name)
{
    auto* found = qApp->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    if (found) {
        QCoreApplication::removeTranslator(found);
        return found;
    }
    found = new QTranslator(qApp);
    found->setObjectName(name);
    return found;
}

void install(const QString& name, const QString& file, const QString& folder)
{
    QTranslator* const made = translator(name);
    if (made->load(file, folder))
        QCoreApplication::installTranslator(made);
}

/// The user's own locale where it is of that language, since it knows the country too.
QLocale localeOf(const QString& code)
{
    const QLocale language(code);
    const QLocale system = QLocale::system();
    return system.language() == language.language() ? system : language;
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")}};
}

QString systemLanguage()
{
    const QList<Language> known = languages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        for (const Language& language : known) {
            if (wanted == language.code || wanted.startsWith(language.code + u'-'))
                return language.code;
        }
    }
    return known.front().code;
}

void useLanguage(const QString& code)
{
    const QList<Language> known = languages();
    const bool isKnown = std::any_of(known.begin(), known.end(),
                                     [&](const Language& language) { return language.code == code; });
    const QString chosen = isKnown ? code : known.front().code;
    QLocale::setDefault(localeOf(chosen));
    install(QStringLiteral("qt-words"), QStringLiteral("qtbase_") + chosen,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("baton-words"), QStringLiteral("baton_") + chosen,
            QStringLiteral(":/translations"));
}

} // namespace baton
