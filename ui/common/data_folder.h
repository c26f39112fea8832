// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>
#include <QString>

namespace baton {

/// Where the console keeps files that the user did not choose a place for: the same folder as batonctl's.
inline QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/baton");
}

} // namespace baton
