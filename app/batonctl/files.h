// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace baton {

/// The whole of a document's file, or of standard input for "-". "file.not_found", "file.not_a_file",
/// "file.unreadable", "file.too_large" (arguments: path, and what the system says).
Result<std::string> readDocument(const std::string& path);

/// Makes the folders above a file that is about to be made.
Result<void> makeFolderOf(const std::string& path);

} // namespace baton
