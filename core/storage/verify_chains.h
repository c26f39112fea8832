// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/verify.h"

namespace baton {

/// I8 for every lead: walks leads and events side by side, each once.
Result<void> verifyChains(Connection& connection, const std::function<bool(std::int64_t)>& progress,
                          VerifyReport& report);

} // namespace baton
