// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/runtime/session.h"
#include "core/storage/seal_repository.h"
#include "core/storage/verify.h"

#include <functional>
#include <optional>

namespace baton {

/// Checks every invariant of the workspace; see verifyWorkspace().
Result<VerifyReport> verify(Session& session, const std::function<bool(std::int64_t)>& progress = {});

/// Seals the events since the last seal and gives the newest one: kept elsewhere, it shows any later change
/// of what happened before it. Nothing while nothing ever happened.
Result<std::optional<SealRow>> sealEvents(Session& session);

} // namespace baton
