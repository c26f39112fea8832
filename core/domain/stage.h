// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace baton {

/// Lifecycle stage. The first seven are the funnel in rising order; the last two stand beside it.
enum class Stage : std::uint8_t {
    Subscriber,
    Lead,
    Mql,
    Sal,
    Sql,
    Opportunity,
    Customer,
    Disqualified,
    Recycled
};

/// "subscriber", "lead", "mql", ... as written in documents and in storage.
std::string_view stageKey(Stage stage);
std::optional<Stage> parseStage(std::string_view key);
std::span<const std::string_view> stageKeys();

} // namespace baton
