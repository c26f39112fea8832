// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace baton {

class Session;

/// What a lane does by itself while no work waits. All calls come on the lane's thread.
class DeskDuty {
public:
    virtual ~DeskDuty() = default;
    /// Gives for how long there is nothing to do, nothing for "until woken". Zero: call again at once, after
    /// the work that came meanwhile.
    virtual std::optional<std::chrono::milliseconds> perform(const Result<Session*>& session) = 0;
    /// The session is about to go: forget it.
    virtual void sessionCloses() {}
};

/// One thread with a session of its own and the work that waits for it, done in the order in which it came.
/// The session is opened on the thread by the first work, and again after reopen().
class DeskLane {
public:
    /// Runs on the lane's thread: the session, or why there is none.
    using Work = std::function<void(const Result<Session*>&)>;
    using Opener = std::function<Result<std::unique_ptr<Session>>()>;

    /// `duty` may be null.
    DeskLane(Opener opener, std::unique_ptr<DeskDuty> duty);
    /// Work that has not begun is dropped; what runs is waited for.
    ~DeskLane();
    DeskLane(const DeskLane&) = delete;
    DeskLane& operator=(const DeskLane&) = delete;

    /// Once `dropped` (may be null) is true, work that has not begun is passed over.
    void post(Work work, std::shared_ptr<const std::atomic<bool>> dropped = {});
    /// Ends the present pause of the duty.
    void wake();
    /// The session is closed before the next work, which opens it again.
    void reopen();
    /// Called by work that takes long, between its transactions, on the lane's thread: does what waits.
    void letOthers();

private:
    struct Entry {
        Work work;
        std::shared_ptr<const std::atomic<bool>> dropped;
    };

    void run();
    void rest();
    std::optional<Entry> takeNext();
    void perform(const Entry& entry);
    Result<Session*> session();
    void closeSession();

    Opener m_opener;
    std::unique_ptr<DeskDuty> m_duty; ///< the lane's thread alone, as is the session
    std::unique_ptr<Session> m_session;
    std::mutex m_mutex; ///< guards the four below
    std::deque<Entry> m_waiting;
    bool m_stop = false;
    bool m_woken = false;
    bool m_reopen = false;
    std::condition_variable m_changed;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace baton
