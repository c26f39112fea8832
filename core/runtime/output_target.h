// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace baton {

class Connection;

/// The files that a workspace consists of.
std::vector<std::string> filesOf(const Connection& connection);

/// Whether two paths lead to one file, which need not be there yet.
bool isSamePlace(const std::string& a, const std::string& b);

/// Error "file.would_be_lost" (path) if what is to be written at `path` is one of `kept`, by whatever name.
Result<void> checkSpares(const std::string& path, const std::vector<std::string>& kept);

/// Error "file.unwritable" (path, the system's words) if no file can be made or written anew at `path`.
Result<void> checkWritable(const std::string& path);

} // namespace baton
