// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/desk_engine.h"

#include "core/runtime/session.h"

#include <algorithm>

namespace baton {

namespace {

using std::chrono::milliseconds;

/// Short enough that somebody who clicks does not wait for a backlog.
constexpr int kBatch = 500;
constexpr milliseconds kRetryAfterFailure{2000};
/// A computer that slept, or whose clock was set, is noticed after so long.
constexpr milliseconds kLongestPause{60'000};

} // namespace

void DeskEngine::show(EngineStatus status)
{
    if (m_shown == status)
        return;
    m_onStatus(status);
    m_shown = std::move(status);
}

std::optional<milliseconds> DeskEngine::fail(const Error& error)
{
    // A document that is missing comes with a commit, which wakes the lane.
    if (error.code == "engine.no_playbook" || error.code == "engine.no_roster") {
        show({EngineStatus::Kind::Waiting, {}, error});
        return kLongestPause;
    }
    // Somebody else's engine does the work; a commit that gives this person the right wakes the lane.
    if (error.code == "right.missing") {
        show({EngineStatus::Kind::Off, {}, error});
        return kLongestPause;
    }
    show({EngineStatus::Kind::Failed, {}, error});
    return kRetryAfterFailure;
}

std::optional<milliseconds> DeskEngine::perform(const Result<Session*>& session)
{
    if (!session)
        return fail(session.error());
    if (const auto there = (*session)->checkWorkspaceIsThere(); !there)
        return fail(there.error());
    if (!m_engine)
        m_engine.emplace(**session);
    const auto batch = m_engine->runBatch(std::nullopt, kBatch);
    if (!batch)
        return fail(batch.error());
    if (batch->decided > 0) {
        m_onCommit();
        show({EngineStatus::Kind::Working, {}, {}});
        return milliseconds{0};
    }
    show({EngineStatus::Kind::Idle, batch->nextDue, {}});
    if (!batch->nextDue)
        return kLongestPause;
    return std::clamp(milliseconds(*batch->nextDue - (*session)->now()), milliseconds{1}, kLongestPause);
}

} // namespace baton
