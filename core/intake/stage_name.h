// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"

#include <optional>
#include <string_view>

namespace baton {

/// The stage that a text of other programs or of people means: our keys, and what HubSpot and people call the
/// stages, in any case.
std::optional<Stage> stageFrom(std::string_view text);

} // namespace baton
