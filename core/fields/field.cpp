// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/field.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 6> kKeys{"text",    "number", "yes_no",
                                                "instant", "choice", "multi_choice"};

} // namespace

std::string_view fieldTypeKey(FieldType type)
{
    return kKeys[std::size_t(type)];
}

std::span<const std::string_view> fieldTypeKeys()
{
    return kKeys;
}

std::optional<FieldType> parseFieldType(std::string_view key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end())
        return std::nullopt;
    return FieldType(found - kKeys.begin());
}

} // namespace baton
