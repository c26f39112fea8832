// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/key.h"
#include "core/domain/field_values.h"
#include "core/domain/stage.h"

#include <optional>
#include <string>

namespace baton {

/// One person or request that marketing may hand to sales.
struct Lead {
    LeadId id;
    std::string externalId; ///< the source system's id, empty if it has none; unique when present
    Instant receivedAt{};
    Stage stage = Stage::Lead;
    std::string raisedBy; ///< the gate that brought it to its stage; empty: something else did
    std::optional<RepId> owner;
    std::optional<RepId> previousOwner;
    std::optional<AccountId> account;
    FieldValues values; ///< standard and custom fields; derived ones are never stored here
};

} // namespace baton
