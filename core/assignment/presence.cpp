// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/presence.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 3> kKeys{"online", "paused", "offline"};

} // namespace

std::string_view presenceKey(Presence presence)
{
    return kKeys[std::size_t(presence)];
}

std::optional<Presence> parsePresence(std::string_view key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end())
        return std::nullopt;
    return Presence(found - kKeys.begin());
}

} // namespace baton
