// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <string>

namespace baton {

/// Where the rejected rows of an import go: into a folder of the user's data, because the file's own may be
/// read-only. Makes the folder. Error: "file.unwritable".
Result<std::string> rejectedFileFor(const QString& file, Instant now);

} // namespace baton
