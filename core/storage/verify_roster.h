// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/verify.h"

namespace baton {

/// I3 and I7 against the roster that each decision used: nobody inactive was assigned, no cap on open leads,
/// of a rep or of a member within a pool, was exceeded except by override, and no decision used a roster that
/// had been replaced before it was made.
Result<void> verifyRosterUse(Connection& connection, VerifyReport& report);

} // namespace baton
