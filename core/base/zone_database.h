// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone_table.h"

#include <string_view>

namespace baton {

/// The zone of the installed time zone database, or null for an id that the database does not list. Read at
/// first use and then kept until the program ends, at the same address. Thread-safe. "Etc/UTC" is there even
/// without a database.
const ZoneTable* findZoneTable(std::string_view ianaId);

} // namespace baton
