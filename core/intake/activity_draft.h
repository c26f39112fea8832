// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/field_values.h"

#include <cstdint>
#include <string>

namespace baton {

/// An activity as a row tells it, normalised, not yet stored. It names its lead by external id or by email;
/// at least one of the two is there.
struct ActivityDraft {
    std::uint64_t row = 0;
    std::string leadExternalId;
    std::string leadEmail;
    std::string externalId; ///< empty if the row has none
    std::string kind;       ///< a key
    Instant at{};
    FieldValues values;
    /// The same for the same activity whenever it is imported again: of the external id, else of everything.
    std::string idempotencyKey;
};

} // namespace baton
