// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/value.h"
#include "core/fields/field.h"

#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// The value of a text, such as a CSV cell, for a field of a type. Empty text is absent; nothing is a text
/// that does not fit: a number that is not finite or has thousands separators, an unknown yes/no word, an
/// instant that is not ISO 8601 with a zone. Choices are separated by ';', repeats (folded) are dropped.
std::optional<Value> parseValue(FieldType type, std::string_view text);

/// One line that parseValue() reads back, unless a choice has a ';' in it. Absent is empty.
std::string formatValue(const Value& value);

/// null, string, number, boolean, ISO 8601 string, array of strings.
Json valueToJson(const Value& value);
/// Back, for a field of a type. null and empty text are absent; nothing is JSON of another type.
std::optional<Value> valueFromJson(FieldType type, const Json& json);
/// Back, for values without a declared type (what a source said of an activity): strings stay text, arrays of
/// strings are multi-choice; nothing is an object or a mixed array.
std::optional<Value> valueFromJson(const Json& json);

/// True when a value may stand in a field of the type; absent fits all.
bool fits(FieldType type, const Value& value);

} // namespace baton
