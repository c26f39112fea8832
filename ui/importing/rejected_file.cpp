// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/rejected_file.h"

#include "ui/common/data_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace baton {

Result<std::string> rejectedFileFor(const QString& file, Instant now)
{
    const QString folder = dataFolder() + QStringLiteral("/rejected-rows");
    if (!QDir().mkpath(folder))
        return Error{"file.unwritable", {folder.toStdString(), "mkdir"}};
    const QString when = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString name = QStringLiteral("%1-%2.csv").arg(QFileInfo(file).completeBaseName(), when);
    return QDir(folder).filePath(name).toStdString();
}

} // namespace baton
