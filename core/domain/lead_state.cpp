// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lead_state.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 6> kKeys{"due", "owned", "held", "nurture", "ended", "withdrawn"};

} // namespace

std::string_view leadStateKey(LeadState state)
{
    return kKeys[std::size_t(state)];
}

std::optional<LeadState> parseLeadState(std::string_view key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end())
        return std::nullopt;
    return LeadState(found - kKeys.begin());
}

} // namespace baton
