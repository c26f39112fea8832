// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone_rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// All offsets of one zone, from the first year to the last. Immutable.
///
/// A zone file lists changes up to some year and then gives a rule. The rule is written out until 2500: the
/// Gregorian calendar repeats after 400 years, days of the week included, so later instants are looked up 400
/// years back, or a multiple of that.
struct ZoneTable {
    std::string id;
    std::vector<OffsetChange> changes; ///< ascending, each to another offset; the first is long ago
    bool repeats = false;              ///< the rule goes on changing after 2500

    static constexpr int kFirstYear = -1;
    static constexpr int kRepeatsFromYear = 2100;
    static constexpr int kRepeatsToYear = 2500;
    static constexpr int kLastYear = 10001;
};

/// Reads a zone file (TZif version 2 and up, RFC 8536). Nothing for anything else, or one that counts leap
/// seconds.
std::optional<ZoneTable> parseZoneFile(std::string id, std::string_view bytes);

} // namespace baton
