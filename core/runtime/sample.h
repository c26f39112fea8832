// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <functional>

namespace baton {

struct SampleOptions {
    std::uint64_t seed = 1;
    std::int64_t leads = 2400; ///< at least kFewestSampleLeads
};

struct SampleReport {
    std::int64_t leads = 0;
    std::int64_t accounts = 0;
    std::int64_t activities = 0;
    std::int64_t assigned = 0; ///< by the engine, as time went by
    std::int64_t due = 0;      ///< wait for a run
};

constexpr std::int64_t kFewestSampleLeads = 100;
/// With more leads than this only those of the stories are decided; the others just arrive.
constexpr std::int64_t kMostSampleHistory = 20'000;

/// Fills an empty workspace with a software company's playbook and roster and its leads of the last 90 days:
/// each is decided at the time it came, but for the last few, which are due. Equal for equal seed, leads and
/// session.now(). `progress` hears how many leads came in, and gives false to stop, which leaves what was
/// done so far. Errors: "sample.not_empty" (leads, a playbook or a roster are there), "sample.too_few" (the
/// fewest).
Result<SampleReport> createSample(Session& session, const SampleOptions& options,
                                  const std::function<bool(std::int64_t)>& progress = {});

} // namespace baton
