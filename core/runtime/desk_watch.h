// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/runtime/desk_lane.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace baton {

/// Looks some times a second whether anybody committed something to the workspace, and whether it is still
/// there. A notification by SQLite would only tell of the own connection's commits.
class DeskWatch final : public DeskDuty {
public:
    /// What is called, on the lane's thread.
    struct Listener {
        std::function<void()> changed;
        std::function<void(const Error&)> lost;
        std::function<void()> regained;
    };
    explicit DeskWatch(Listener listener) : m_listener(std::move(listener)) {}

    std::optional<std::chrono::milliseconds> perform(const Result<Session*>& session) override;
    void sessionCloses() override { m_seen.reset(); }

private:
    std::optional<std::chrono::milliseconds> lose(const Error& error);

    Listener m_listener;
    std::optional<std::int64_t> m_seen; ///< generation of the session at hand
    bool m_lost = false;
};

} // namespace baton
