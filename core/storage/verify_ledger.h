// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/verify.h"

namespace baton {

/// The ledger of each pool: positions without gaps, every decision's entries sum up to 0, and all entries
/// together give the balances that are stored.
Result<void> verifyLedger(Connection& connection, VerifyReport& report);

} // namespace baton
