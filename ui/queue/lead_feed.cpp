// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/lead_feed.h"

#include "core/listing/order_difference.h"
#include "core/runtime/desk.h"
#include "core/runtime/lead_order.h"
#include "core/runtime/workspace_changes.h"

#include <algorithm>

namespace baton {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 100ms;
/// "Within the last day" is true to the minute.
constexpr auto kTimeMoves = 60s;
/// More stretches than this are not worth telling one by one.
constexpr std::size_t kMostStretches = 1000;

} // namespace

struct LeadFeed::Answer {
    std::shared_ptr<LeadOrder> order;
    std::vector<LeadId> leads;
    std::int64_t upTo = 0;
    bool movesWithTime = false;
};

struct LeadFeed::Step {
    OrderDelta delta;
    std::vector<LeadId> leads; ///< instead of a delta that is `anew`
    std::int64_t upTo = 0;
    bool movesWithTime = false;
};

LeadFeed::LeadFeed(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_tick.setSingleShot(true);
    m_time.setTimerType(Qt::VeryCoarseTimer);
    m_time.setInterval(kTimeMoves);
    connect(&m_tick, &QTimer::timeout, this, &LeadFeed::tick);
    connect(&m_time, &QTimer::timeout, this, &LeadFeed::readAnew);
    connect(&m_desk, &Desk::workspaceChanged, this, &LeadFeed::noteChange);
    connect(&m_desk, &Desk::rulesChanged, this, &LeadFeed::readAnew);
}

LeadFeed::~LeadFeed() = default;

void LeadFeed::setQuery(LeadQuery query)
{
    m_query = std::move(query);
    m_order.reset();
    m_isReading = true;
    m_changedMeanwhile = false;
    m_anewWanted = false;
    m_isRefused = false;
    m_waiting = 0;
    m_waitsForMore = false;
    m_countJob.drop();
    Q_EMIT waitingChanged();
    m_time.stop();
    const auto read = [this, query = m_query](Session& session, DeskWork& work) -> Result<Answer> {
        auto order = LeadOrder::read(session, query, [this, &work](std::vector<LeadId> first) {
            work.tell([this, first = std::move(first)] { Q_EMIT firstRead(first); });
        });
        if (!order)
            return order.error();
        Answer answer{std::make_shared<LeadOrder>(*std::move(order)), {}, 0, false};
        answer.leads = answer.order->leads();
        answer.upTo = answer.order->upTo().value;
        answer.movesWithTime = answer.order->movesWithTime();
        return answer;
    };
    m_job.replace(m_desk.scan(this, read, [this](Result<Answer> answer) {
        m_isReading = false;
        if (!answer) {
            m_isRefused = answer.error().code == "query.refused";
            Q_EMIT failed(answer.error());
            return;
        }
        m_order = answer->order;
        m_upTo = answer->upTo;
        noteMovesWithTime(answer->movesWithTime);
        Q_EMIT orderRead(answer->leads);
        if (m_changedMeanwhile)
            noteChange();
    }));
}

void LeadFeed::noteMovesWithTime(bool moves)
{
    if (moves && !m_time.isActive())
        m_time.start();
    else if (!moves)
        m_time.stop();
}

void LeadFeed::readAnew()
{
    m_anewWanted = true;
    noteChange();
}

void LeadFeed::noteChange()
{
    m_changedMeanwhile = true;
    if (m_isReading || m_tick.isActive())
        return;
    const std::chrono::milliseconds rested(m_lastTick.isValid() ? m_lastTick.elapsed() : kTick.count());
    m_tick.start(std::max(kTick - rested, 0ms));
}

void LeadFeed::tick()
{
    if (m_isReading || m_job.isPending() || m_countJob.isPending())
        return;     // looked at again after the answer
    if (!m_order) { // it could not be read: perhaps it can be now
        if (!m_isRefused || m_anewWanted)
            setQuery(m_query);
        return;
    }
    m_changedMeanwhile = false;
    m_lastTick.start();
    if (m_paused)
        countWaiting();
    else
        follow(std::exchange(m_anewWanted, false));
}

void LeadFeed::follow(bool anew)
{
    const auto work = [order = m_order, anew](Session& session) -> Result<Step> {
        const std::vector<LeadId> before = order->leads();
        Step step;
        if (anew) {
            auto again = LeadOrder::read(session, order->query());
            if (!again)
                return again.error();
            *order = *std::move(again);
            step.delta.anew = true;
        } else {
            auto delta = order->refresh(session);
            if (!delta)
                return delta.error();
            step.delta = *std::move(delta);
        }
        if (step.delta.anew) {
            step.delta = orderDifference(before, order->leads());
            if (stretchesOf(step.delta) > kMostStretches) {
                step.delta = {};
                step.delta.anew = true;
                step.leads = order->leads();
            }
        }
        step.upTo = order->upTo().value;
        step.movesWithTime = order->movesWithTime();
        return step;
    };
    m_job.replace(m_desk.scan(this, work, [this](Result<Step> step) {
        if (step)
            take(*std::move(step));
        else
            Q_EMIT failed(step.error());
        if (m_changedMeanwhile)
            noteChange();
    }));
}

void LeadFeed::take(const Step& step)
{
    m_upTo = step.upTo;
    noteMovesWithTime(step.movesWithTime);
    if (step.delta.anew)
        Q_EMIT replaced(step.leads);
    else
        Q_EMIT stepped(step.delta);
}

void LeadFeed::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    m_waiting = 0;
    m_waitsForMore = false;
    m_countJob.drop();
    Q_EMIT waitingChanged();
    if (!paused)
        noteChange();
}

void LeadFeed::countWaiting()
{
    m_countJob.replace(m_desk.read(
        this, [upTo = EventSeq{m_upTo}](Session& session) { return changesSince(session, upTo); },
        [this](const Result<WorkspaceChanges>& changes) {
            if (changes && m_paused) {
                m_waiting = changes->tooMany ? kMostFollowedEvents : std::ssize(changes->leads);
                m_waitsForMore = changes->tooMany;
                Q_EMIT waitingChanged();
            }
            if (m_changedMeanwhile)
                noteChange();
        }));
}

} // namespace baton
