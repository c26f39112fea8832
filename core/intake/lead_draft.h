// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/field_values.h"
#include "core/domain/stage.h"

#include <cstdint>
#include <optional>
#include <string>

namespace baton {

inline constexpr std::size_t kLongestExternalId = 256; ///< bytes

/// A lead as a row tells it, normalised, not yet stored.
struct LeadDraft {
    std::uint64_t row = 0;
    std::string externalId; ///< trimmed; empty if the row has none
    std::optional<Instant> receivedAt;
    std::optional<Stage> stage;
    FieldValues values;
    /// The same for the same lead whenever it is imported again: of the external id, else of the folded
    /// email, else of everything that the row says.
    std::string idempotencyKey;
};

} // namespace baton
