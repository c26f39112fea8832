// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/instant.h"

#include <string>
#include <string_view>

namespace baton {

/// resources/sample/playbook.json.
std::string_view samplePlaybookText();

/// resources/sample/roster.json with its days counted from `now`: "today+3" stands for a day three days on,
/// "workday-8" for the last working day in the United States that is at least eight days back.
std::string sampleRosterText(Instant now);

/// The day that "workday-N" of the roster means.
LocalDay sampleWorkday(Instant now, int daysBack);

} // namespace baton
