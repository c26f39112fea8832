// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lead_link.h"

#include <QUrl>

namespace baton {

std::optional<LeadId> parseLeadLink(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() != QLatin1String("baton") || url.host() != QLatin1String("lead") || url.hasQuery())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = url.path().mid(1).toLongLong(&isNumber);
    if (!isNumber || number <= 0 || url.path() != QStringLiteral("/%1").arg(number))
        return std::nullopt;
    return LeadId{number};
}

} // namespace baton
