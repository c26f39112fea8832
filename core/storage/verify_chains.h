// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/verify.h"

namespace baton {

/// I8 for every lead, and whether a whole chain can have led to the lead's state: walks all events, then all
/// leads, each once. Needs some 100 bytes of memory a lead.
Result<void> verifyChains(Connection& connection, const std::function<bool(std::int64_t)>& progress,
                          VerifyReport& report);

} // namespace baton
