// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stage.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 9> kKeys{"subscriber",  "lead",     "mql",          "sal",     "sql",
                                                "opportunity", "customer", "disqualified", "recycled"};

} // namespace

std::string_view stageKey(Stage stage)
{
    return kKeys[std::size_t(stage)];
}

std::optional<Stage> parseStage(std::string_view key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end())
        return std::nullopt;
    return Stage(found - kKeys.begin());
}

std::span<const std::string_view> stageKeys()
{
    return kKeys;
}

} // namespace baton
