// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_lane.h"
#include "core/runtime/engine.h"
#include "core/runtime/engine_status.h"

#include <functional>
#include <optional>

namespace baton {

/// Decides due leads while nobody wants anything else of the writing lane.
class DeskEngine final : public DeskDuty {
public:
    /// `onStatus` and `onCommit` are called on the lane's thread.
    DeskEngine(std::function<void(const EngineStatus&)> onStatus, std::function<void()> onCommit)
        : m_onStatus(std::move(onStatus)), m_onCommit(std::move(onCommit))
    {
    }

    std::optional<std::chrono::milliseconds> perform(const Result<Session*>& session) override;
    void sessionCloses() override { m_engine.reset(); }

private:
    void show(EngineStatus status);
    std::optional<std::chrono::milliseconds> fail(const Error& error);

    std::function<void(const EngineStatus&)> m_onStatus;
    std::function<void()> m_onCommit;
    std::optional<EngineStatus> m_shown;
    std::optional<Engine> m_engine; ///< of the session at hand
};

} // namespace baton
