// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/desk_lane.h"

#include "core/runtime/session.h"

#include <utility>

namespace baton {

DeskLane::DeskLane(Opener opener, std::unique_ptr<DeskDuty> duty)
    : m_opener(std::move(opener)), m_duty(std::move(duty)), m_thread([this] { run(); })
{
}

DeskLane::~DeskLane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_waiting.clear();
    }
    m_changed.notify_one();
    m_thread.join();
}

void DeskLane::post(Work work, std::shared_ptr<const std::atomic<bool>> dropped)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            return;
        m_waiting.push_back({std::move(work), std::move(dropped)});
    }
    m_changed.notify_one();
}

void DeskLane::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_one();
}

void DeskLane::reopen()
{
    {
        const std::lock_guard lock(m_mutex);
        m_reopen = true;
        m_woken = true;
    }
    m_changed.notify_one();
}

void DeskLane::letOthers()
{
    while (const auto entry = takeNext())
        perform(*entry);
}

std::optional<DeskLane::Entry> DeskLane::takeNext()
{
    const std::lock_guard lock(m_mutex);
    if (m_stop || m_waiting.empty())
        return std::nullopt;
    Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    return entry;
}

void DeskLane::perform(const Entry& entry)
{
    if (entry.dropped && *entry.dropped)
        return;
    entry.work(session());
}

/// Opened here, because a connection belongs to the thread that opened it.
Result<Session*> DeskLane::session()
{
    if (!m_session) {
        auto opened = m_opener();
        if (!opened)
            return opened.error();
        m_session = std::move(*opened);
    }
    return m_session.get();
}

void DeskLane::closeSession()
{
    if (m_session && m_duty)
        m_duty->sessionCloses();
    m_session.reset();
}

/// Does its duty, and waits for work.
void DeskLane::rest()
{
    const auto pause = m_duty ? m_duty->perform(session()) : std::nullopt;
    std::unique_lock lock(m_mutex);
    const auto something = [this] { return m_stop || m_woken || !m_waiting.empty(); };
    if (pause)
        m_changed.wait_for(lock, *pause, something);
    else
        m_changed.wait(lock, something);
    m_woken = false;
}

void DeskLane::run()
{
    for (;;) {
        bool closes = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop)
                break;
            closes = std::exchange(m_reopen, false);
        }
        if (closes)
            closeSession();
        if (const auto entry = takeNext())
            perform(*entry);
        else
            rest();
    }
    closeSession();
}

} // namespace baton
