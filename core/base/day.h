// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// A civil day as written in documents, "2026-07-03", and nothing else; years 0000 to 9999.
std::optional<LocalDay> parseDay(std::string_view text);
std::string formatDay(LocalDay day);

/// The first instant of a civil day in a zone, and the first after its last one.
Instant startOfDay(const Zone& zone, LocalDay day);
Instant endOfDay(const Zone& zone, LocalDay day);

} // namespace baton
