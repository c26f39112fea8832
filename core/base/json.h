// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace baton {

/// The one JSON of the project; members keep the order in which they were written.
using Json = nlohmann::ordered_json;

struct JsonLimits {
    std::size_t bytes = 64u << 20;
    std::size_t depth = 128;
    std::size_t stringBytes = 1u << 20;
};

struct JsonDocument {
    Json root;         ///< discarded when there are problems
    Problems problems; ///< "json.*" codes; the location is "line 3, column 14" or a JSON pointer

    bool ok() const { return problems.empty(); }
};

/// Strict RFC 8259 UTF-8, and stricter: refuses duplicate members, U+0000, lone surrogates, numbers out of
/// the range of a double, and whatever exceeds `limits`. Never recurses on its input.
JsonDocument parseJson(std::string_view text, const JsonLimits& limits = {});

/// Compact, with members in order: the canonical text that hashes are taken of. Input must come from
/// parseJson() or be built of storable text.
std::string writeJson(const Json& json);

/// The same, indented by two spaces, ending in a newline: for files that people keep in git.
std::string writeJsonPretty(const Json& json);

/// Appends `text` as a JSON string, quotes included. For hand-written hot paths (traces); `text` must be
/// UTF-8.
void appendJsonString(std::string& out, std::string_view text);

/// Appends the shortest number that reads back equal; whole numbers without a fraction. NaN and infinities
/// become null.
void appendJsonNumber(std::string& out, double number);

/// One step of a JSON pointer (RFC 6901) appended: "/a" + "b/c" -> "/a/b~1c".
std::string pointerStep(std::string_view pointer, std::string_view member);
std::string pointerStep(std::string_view pointer, std::size_t index);

} // namespace baton
