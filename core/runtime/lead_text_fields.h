// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/value.h"
#include "core/fields/catalogue.h"

#include <optional>
#include <string>

namespace baton {

/// A text that a person typed for a field of a lead, by the field's type; absent for an empty one. Nothing,
/// and a Problem "lead.*", if it does not fit.
std::optional<Value> readLeadField(const FieldCatalogue& catalogue, const std::string& field,
                                   const std::string& text, Problems& problems);

} // namespace baton
