// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/assign.h"

#include <array>

namespace baton {

namespace {

constexpr auto kKeys = std::to_array<std::string_view>(
    {"chosen", "chosen_sticky", "less_owed", "inactive", "excluded", "not_eligible", "paused", "offline",
     "not_working", "at_rep_day_cap", "at_rep_week_cap", "at_rep_month_cap", "at_rep_open_cap",
     "at_pool_day_cap", "at_pool_week_cap", "at_pool_month_cap", "at_pool_open_cap", "sticky_elsewhere"});
static_assert(kKeys.size() == static_cast<std::size_t>(CandidateVerdict::StickyElsewhere) + 1);

} // namespace

std::string_view candidateVerdictKey(CandidateVerdict verdict)
{
    return kKeys[static_cast<std::size_t>(verdict)];
}

std::optional<CandidateVerdict> parseCandidateVerdict(std::string_view key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end())
        return std::nullopt;
    return static_cast<CandidateVerdict>(found - kKeys.begin());
}

} // namespace baton
