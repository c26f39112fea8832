// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/earlier.h"
#include "core/criteria/activity_test.h"
#include "core/criteria/program_code.h"

#include <algorithm>

namespace baton {

namespace {

bool isMeant(const DidTest& test, const Facts& facts, std::size_t activity)
{
    return (test.kind == DidTest::kAnyKind || test.kind == facts.activityKind(activity)) &&
           test.where.judge(facts, facts.activitySlots(activity)).holds;
}

/// The activities that stand in the window (now - within, now]: as indexes [first, last).
struct Window {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::size_t countUpTo(std::span<const Activity> activities, Instant instant)
{
    const auto end = std::upper_bound(activities.begin(), activities.end(), instant,
                                      [](Instant at, const Activity& activity) { return at < activity.at; });
    return std::size_t(end - activities.begin());
}

Window windowAt(const DidTest& test, const Facts& facts)
{
    const auto activities = facts.activities();
    return {test.within ? countUpTo(activities, facts.now() - *test.within) : 0,
            countUpTo(activities, facts.now())};
}

/// The window as time goes on.
class MovingWindow {
public:
    MovingWindow(const DidTest& test, const Facts& facts, Window window)
        : m_test(test), m_facts(facts), m_enters(window.last), m_leaves(window.first)
    {
        for (std::size_t i = window.first; i < window.last; ++i)
            m_count += isMeant(test, facts, i) ? 1 : 0;
    }

    int count() const { return m_count; }

    /// On to the next instant at which an activity enters or leaves; all that do so together count at once.
    std::optional<Instant> advance()
    {
        const auto at = earlier(nextEntry(), nextExit());
        for (; at && nextEntry() == at; ++m_enters)
            m_count += isMeant(m_test, m_facts, m_enters) ? 1 : 0;
        for (; at && nextExit() == at; ++m_leaves)
            m_count -= isMeant(m_test, m_facts, m_leaves) ? 1 : 0;
        return at;
    }

private:
    std::optional<Instant> nextEntry() const
    {
        const auto all = m_facts.activities();
        return m_enters < all.size() ? std::optional(all[m_enters].at) : std::nullopt;
    }
    std::optional<Instant> nextExit() const
    {
        const auto all = m_facts.activities();
        return m_test.within && m_leaves < all.size() ? std::optional(all[m_leaves].at + *m_test.within)
                                                      : std::nullopt;
    }

    const DidTest& m_test;
    const Facts& m_facts;
    std::size_t m_enters;
    std::size_t m_leaves;
    int m_count = 0;
};

} // namespace

bool DidTest::matches(const Facts& facts, std::size_t activity) const
{
    const Instant at = facts.activities()[activity].at;
    return at <= facts.now() && (!within || at + *within > facts.now()) && isMeant(*this, facts, activity);
}

bool DidTest::holds(const Facts& facts) const
{
    const Window window = windowAt(*this, facts);
    int count = 0;
    for (std::size_t i = window.last; i > window.first && count < atLeast; --i)
        count += isMeant(*this, facts, i - 1) ? 1 : 0;
    return count >= atLeast;
}

/// Lets time run: activities enter the window as they happen and leave it when they are `within` old, until
/// the answer differs. What "where" says of an activity can change too; the earliest such instant bounds the
/// result.
std::optional<Instant> DidTest::nextFlip(const Facts& facts) const
{
    const Window window = windowAt(*this, facts);
    std::optional<Instant> first;
    for (std::size_t i = window.first; i < facts.activities().size(); ++i)
        first = earlier(first, where.nextFlip(facts, facts.activitySlots(i)));
    MovingWindow moving(*this, facts, window);
    const bool holdsNow = moving.count() >= atLeast;
    while (const auto at = moving.advance()) {
        if ((moving.count() >= atLeast) != holdsNow)
            return earlier(first, at);
    }
    return first;
}

bool ActivityTest::matches(const Facts& facts, std::size_t activity) const
{
    return m_test && m_test->matches(facts, activity);
}

std::optional<Instant> ActivityTest::nextFlip(const Facts& facts, std::size_t activity) const
{
    if (!m_test)
        return std::nullopt;
    const Instant at = facts.activities()[activity].at;
    std::optional<Instant> first = m_test->where.nextFlip(facts, facts.activitySlots(activity));
    if (!isMeant(*m_test, facts, activity))
        return first;
    if (at > facts.now())
        first = earlier(first, at);
    else if (m_test->within && at + *m_test->within > facts.now())
        first = earlier(first, at + *m_test->within);
    return first;
}

} // namespace baton
