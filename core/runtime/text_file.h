// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace baton {

/// The whole of a document's file, as large as JsonLimits lets it be. Errors: "file.not_found",
/// "file.not_a_file", "file.unreadable", "file.too_large" (arguments: path, and what the system says).
Result<std::string> readTextFile(const std::string& path);

/// Puts `text` in the place of what was there, whole or not at all. Error: "file.unwritable" (path, the
/// system's words).
Result<void> writeTextFile(const std::string& path, std::string_view text);

/// Copies a file of any size to `to`, whole or not at all. Errors: those of both.
Result<void> copyFile(const std::string& from, const std::string& to);

} // namespace baton
