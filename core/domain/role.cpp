// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/role.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 6> kKeys{"manager", "sdr_lead", "rep", "reviewer", "viewer", "engine"};

} // namespace

std::string_view roleKey(Role role)
{
    return kKeys[std::size_t(role)];
}

std::optional<Role> parseRole(std::string_view key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end())
        return std::nullopt;
    return Role(found - kKeys.begin());
}

std::span<const std::string_view> roleKeys()
{
    return kKeys;
}

} // namespace baton
