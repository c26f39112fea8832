// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lead/lead_document.h"
#include "ui/lead/list_row.h"

#include <vector>

namespace baton {

/// Which entries of a timeline are shown.
enum class TimelineFilter : std::uint8_t {
    All,
    Activities, ///< what the lead did
    Decisions,  ///< what the engine did
    People,     ///< what people did
    Notes,
};

struct TimelineRows {
    std::vector<ListRow> rows; ///< newest first, a heading for each day
    int matching = 0;          ///< entries of the filter, shown or not
};

/// At most the newest `most` entries.
TimelineRows timelineRows(const LeadData& data, const Roster* roster, TimelineFilter filter, int most,
                          const Zone& viewer);

} // namespace baton
