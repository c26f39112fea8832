// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/decide.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace baton {

struct LeadRow;

struct RunSummary {
    std::int64_t decided = 0;
    std::int64_t assigned = 0;
    std::int64_t held = 0;
    std::int64_t nurture = 0;
    std::int64_t ended = 0;
    std::optional<Instant> nextDue; ///< when there will be work again
};

/// Claims due leads, decides them, and makes the outcome durable: claim -> decide -> commit in one
/// transaction per batch. Several engines may work on one workspace: each batch sees what the others
/// committed.
class Engine {
public:
    explicit Engine(Session& session);
    ~Engine();

    /// Decides up to `limit` leads due at `at`, holds first, each with the ledger the one before left.
    /// Durable when it returns. 0 decided: idle. Without `at` it is now: once the lock is there, so that
    /// nobody is chosen who left while the engine waited.
    Result<RunSummary> runBatch(std::optional<Instant> at, int limit = 1000);

    /// For leads decided as they are taken in, in the write transaction of whoever takes them in:
    /// beginIntake(), decideNew() for each row before it is stored, which it then is, finish(); committed()
    /// after the commit. Held leads that are due go first.
    Result<void> beginIntake(Instant at);
    Result<void> decideNew(LeadRow& row);
    Result<void> finish();
    void committed();

    /// Batches until nothing is due at `at`, or now, or `progress` (leads decided so far) says stop by giving
    /// false.
    Result<RunSummary> runUntilIdle(std::optional<Instant> at,
                                    const std::function<bool(std::int64_t)>& progress = {});

private:
    Result<void> begin(Instant at);

    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace baton
