// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field_values.h"

#include <string>
#include <string_view>

namespace baton {

/// Field values as JSON text that keeps their types without a catalogue: text is a string, number a number,
/// yes/no true or false, an instant {"instant":"2026-03-02T10:00:00Z"}, a multi-choice an array of strings.
void appendFieldJson(std::string& out, std::string_view field, const Value& value);

/// The object of all `values` and of the `foreign` members (as given by readFieldJson).
void writeFieldJson(std::string& out, const FieldValues& values, std::string_view foreign = {});

/// Reads such an object into `values`. Members that are none of these forms are appended to `foreign` as JSON
/// text, so that writing keeps them. False, and nothing read, if the text is no JSON object.
bool readFieldJson(std::string_view text, FieldValues& values, std::string& foreign);

} // namespace baton
