// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/listing/lead_query.h"
#include "core/listing/order_delta.h"
#include "core/runtime/desk_job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace baton {

class Desk;
class LeadOrder;

/// Keeps the order of a query up to date: reads it on another thread, and follows the workspace in steps, ten
/// a second at most. While it is paused it only counts what waits.
class LeadFeed final : public QObject {
    Q_OBJECT

public:
    explicit LeadFeed(Desk& desk, QObject* parent = nullptr);
    ~LeadFeed() override;

    const LeadQuery& query() const { return m_query; }
    /// firstRead() may follow, and orderRead() or failed(). Paused, that is the state that stays.
    void setQuery(LeadQuery query);
    /// The same query anew, as a step: for what time moves, and for who does not trust what is shown.
    void readAnew();

    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// Leads that changed since it was paused; more than this are not counted any further.
    std::int64_t waiting() const { return m_waiting; }
    bool waitsForMore() const { return m_waitsForMore; }

    /// From setQuery() until the order is there.
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// The first of them, before all are known.
    void firstRead(const std::vector<baton::LeadId>& leads);
    void orderRead(const std::vector<baton::LeadId>& leads);
    /// What became of the order since. Rows that moved nowhere may still show something else than before:
    /// `delta.changed`, or any of them if it is empty.
    void stepped(const baton::OrderDelta& delta);
    /// So much is different that rows say nothing: take the order as a new one.
    void replaced(const std::vector<baton::LeadId>& leads);
    void waitingChanged();
    void failed(const baton::Error& error);

private:
    struct Answer;
    struct Step;

    void noteChange();
    void tick();
    void follow(bool anew);
    void countWaiting();
    void take(const Step& step);
    void noteMovesWithTime(bool moves);

    Desk& m_desk;
    LeadQuery m_query;
    std::shared_ptr<LeadOrder> m_order; ///< the scanning thread's; null until it is read
    std::int64_t m_upTo = 0;
    bool m_isReading = false;
    bool m_paused = false;
    bool m_changedMeanwhile = false;
    bool m_isRefused = false; ///< only other rules can help
    bool m_anewWanted = false;
    std::int64_t m_waiting = 0;
    bool m_waitsForMore = false;
    QTimer m_tick;
    QElapsedTimer m_lastTick; ///< since the workspace was followed last
    QTimer m_time;
    JobSlot m_job;
    JobSlot m_countJob;
};

} // namespace baton
