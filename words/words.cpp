// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <algorithm>

namespace baton {

QString Words::filled(const QString& pattern, const QStringList& arguments)
{
    QString all;
    qsizetype named = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (pattern[i] != QLatin1Char('%') ||
            (next != QLatin1Char('*') && (next < QLatin1Char('1') || next > QLatin1Char('9'))))
        {
            all += pattern[i];
            continue;
        }
        ++i;
        if (next == QLatin1Char('*')) {
            all += arguments.mid(named).join(QLatin1String(", "));
        } else {
            const qsizetype index = next.unicode() - '1';
            named = std::max(named, index + 1);
            all += arguments.value(index);
        }
    }
    return all;
}

QString Words::quoted(const QString& text)
{
    return filled(tr("“%1”"), {text});
}

} // namespace baton
