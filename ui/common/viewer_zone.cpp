// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/viewer_zone.h"

#include <QTimeZone>

namespace baton {

Zone viewerZone()
{
    return Zone::find(QTimeZone::systemTimeZoneId().toStdString()).value_or(Zone::utc());
}

} // namespace baton
