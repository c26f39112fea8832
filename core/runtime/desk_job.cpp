// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/desk_job.h"

#include "core/runtime/desk.h"
#include "core/runtime/desk_lane.h"

#include <QMetaObject>

#include <utility>

namespace baton {

void DeskJob::drop()
{
    if (m_state)
        m_state->dropped = true;
}

void DeskJob::stop()
{
    if (m_state)
        m_state->stopped = true;
}

bool DeskJob::isPending() const
{
    return m_state && !m_state->dropped && !m_state->answered;
}

DeskWork::DeskWork(Desk* desk, DeskLane* lane, QObject* context)
    : m_desk(desk), m_lane(lane), m_context(context), m_state(std::make_shared<DeskJob::State>())
{
}

/// By way of the desk, which outlives its threads; only its own thread may ask whether the context lives.
void DeskWork::tell(std::function<void()> function, Part part) const
{
    const auto deliver = [context = m_context, state = m_state, function = std::move(function), part] {
        if (!context || state->dropped)
            return;
        if (part == Last)
            state->answered = true;
        function();
    };
    QMetaObject::invokeMethod(m_desk, deliver, Qt::QueuedConnection);
}

void DeskWork::letOthers() const
{
    m_lane->letOthers();
}

} // namespace baton
