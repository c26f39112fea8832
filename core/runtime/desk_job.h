// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace baton {

class Desk;
class DeskLane;

/// Something that a desk was asked to do. Copies mean the same job; letting go of one changes nothing.
class DeskJob {
public:
    DeskJob() = default;

    /// Nobody wants the answer any more: it does not come. Work that has not begun is not begun; what is only
    /// read is broken off.
    void drop();
    /// Asks long work to end early; its answer comes.
    void stop();
    /// Until the answer has come, or the job was dropped.
    bool isPending() const;

private:
    friend class DeskWork;
    struct State {
        std::atomic<bool> dropped = false;
        std::atomic<bool> stopped = false;
        std::atomic<bool> answered = false;
    };
    explicit DeskJob(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

/// Holds the job whose answer is wanted last: the one before it is dropped, and the last with the slot.
class JobSlot {
public:
    JobSlot() = default;
    ~JobSlot() { m_job.drop(); }
    JobSlot(const JobSlot&) = delete;
    JobSlot& operator=(const JobSlot&) = delete;

    void replace(DeskJob job)
    {
        m_job.drop();
        m_job = std::move(job);
    }
    void drop() { m_job.drop(); }
    void stop() { m_job.stop(); }
    bool isPending() const { return m_job.isPending(); }

private:
    DeskJob m_job;
};

/// What work on another thread can do besides its work. Copies mean the same work.
class DeskWork {
public:
    bool isDropped() const { return m_state->dropped; }
    /// Somebody wants it to end early.
    bool isStopped() const { return m_state->stopped || m_state->dropped; }
    /// Calls `function` on the desk's thread, in the order of the calls, unless the job was dropped or its
    /// context is gone by then.
    void tell(std::function<void()> function) const { tell(std::move(function), More); }
    /// Between transactions of long work: does what others want written meanwhile.
    void letOthers() const;

private:
    friend class Desk;
    enum Part : std::uint8_t { More, Last };

    /// On the desk's thread.
    DeskWork(Desk* desk, DeskLane* lane, QObject* context);
    void tell(std::function<void()> function, Part part) const;
    DeskJob job() const { return DeskJob(m_state); }
    std::shared_ptr<const std::atomic<bool>> droppedFlag() const { return {m_state, &m_state->dropped}; }

    Desk* m_desk;
    DeskLane* m_lane;
    QPointer<QObject> m_context;
    std::shared_ptr<DeskJob::State> m_state;
};

} // namespace baton
