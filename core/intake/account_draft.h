// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/key.h"
#include "core/domain/field_values.h"

#include <cstdint>
#include <optional>
#include <string>

namespace baton {

/// An account as a row tells it, normalised, not yet stored. At least one of external id, name and domain is
/// there.
struct AccountDraft {
    std::uint64_t row = 0;
    std::string externalId;
    std::string name;
    std::string domain; ///< registrable, folded; from a domain or a web address
    std::optional<RepId> owner;
    FieldValues values;
    /// The same for the same account whenever it is imported again: of the external id, else of the domain,
    /// else of the folded name.
    std::string idempotencyKey;
};

} // namespace baton
