// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/key.h"
#include "core/domain/field_values.h"

#include <optional>
#include <string>

namespace baton {

/// A company that leads belong to.
struct Account {
    AccountId id;
    std::string externalId;
    std::string name;
    std::string domain; ///< registrable domain, lower case; empty if unknown
    std::optional<RepId> owner;
    FieldValues values;
};

} // namespace baton
