// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

namespace baton {

/// The zone that this computer shows times in; UTC if the database does not know it.
Zone viewerZone();

} // namespace baton
