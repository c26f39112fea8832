// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/routing_story.h"

#include "core/storage/repositories.h"

#include <algorithm>
#include <utility>

namespace baton {

namespace {

bool isRouted(const Trace& trace)
{
    return std::ranges::any_of(trace.walks, [](const Trace::Walk& walk) { return !walk.path.empty(); });
}

bool isHeld(const Trace& trace)
{
    return !trace.walks.empty() && trace.walks.back().end == WalkResult::End::Holding;
}

bool beginTogether(const Trace& a, const Trace& b)
{
    return a.resumeTree == b.resumeTree && a.resumeNode == b.resumeNode;
}

/// Reads a lead's decisions from the newest back to where its walk began.
class StoryReader {
public:
    StoryReader(Session& session, const ExplainedDecision& upTo)
        : m_session(session), m_upTo(upTo), m_snapshot(upTo.snapshot)
    {
    }

    Result<RoutingStory> read()
    {
        auto rows = m_session.repositories().decisions.ofLead(m_upTo.trace.lead);
        if (!rows)
            return rows.error();
        const auto isLater = [&](const DecisionRow& row) { return row.id.value > m_upTo.id.value; };
        const bool isOfToday = std::erase_if(*rows, isLater) == 0;
        for (auto row = rows->rbegin(); row != rows->rend() && !m_isComplete; ++row)
            BATON_TRY(take(*row));
        if (!m_story.way.empty())
            m_story.rescored = std::move(m_scored);
        else if (m_scored)
            m_story.way.push_back(*std::move(m_scored));
        else
            m_story.way.push_back(m_upTo); // a person gave the lead away before any tree was asked
        if (isOfToday)
            BATON_TRY(addEnd());
        return std::move(m_story);
    }

private:
    Result<void> take(const DecisionRow& row)
    {
        auto trace = readTrace(row.trace);
        if (!trace)
            return Error{"engine.broken_trace", {std::to_string(row.id.value)}};
        if (!m_story.way.empty())
            return isHeld(*trace) ? takeRoute(row, *std::move(trace)) : Result<void>();
        if (trace->choice)
            return takeChoice(row, *std::move(trace));
        if (isRouted(*trace))
            return takeRoute(row, *std::move(trace));
        return m_scored ? Result<void>() : keep(row, *std::move(trace), m_scored);
    }

    Result<void> takeChoice(const DecisionRow& row, Trace trace)
    {
        m_scored.reset(); // it tells of the lead in the hands it was given to
        return m_story.choice ? Result<void>() : keep(row, std::move(trace), m_story.choice);
    }

    Result<void> takeRoute(const DecisionRow& row, Trace trace)
    {
        m_isComplete = trace.resumeTree.empty();
        const auto beginsThere = [&](const ExplainedDecision& known) {
            return beginTogether(known.trace, trace);
        };
        if (std::ranges::any_of(m_story.way, beginsThere))
            return {};
        std::optional<ExplainedDecision> decision;
        BATON_TRY(keep(row, std::move(trace), decision));
        m_story.way.push_back(*std::move(decision));
        return {};
    }

    /// Decisions of the same versions share a snapshot.
    Result<void> keep(const DecisionRow& row, Trace trace, std::optional<ExplainedDecision>& place)
    {
        if (m_snapshot->playbookVersion() != row.playbook || m_snapshot->rosterVersion() != row.roster) {
            auto snapshot = m_session.snapshot(row.playbook, row.roster);
            if (!snapshot)
                return snapshot.error();
            m_snapshot = *std::move(snapshot);
        }
        place = ExplainedDecision{row.id, row.trace, std::move(trace), row.playbook, row.roster, m_snapshot};
        return {};
    }

    Result<void> addEnd()
    {
        const auto row = m_session.repositories().leads.find(m_upTo.trace.lead);
        if (!row)
            return row.error();
        if (!*row || (*row)->state != LeadState::Ended)
            return {};
        const auto events = m_session.repositories().events.ofLead(m_upTo.trace.lead);
        if (!events)
            return events.error();
        const auto last = std::find_if(events->rbegin(), events->rend(), [](const LeadEvent& event) {
            return event.kind == "ended" || event.kind == "rejected";
        });
        if (last != events->rend() && last->actor != Actor::engine().login)
            m_story.end = RoutingStory::End{last->actor, (*row)->disposition};
        return {};
    }

    Session& m_session;
    const ExplainedDecision& m_upTo;
    std::shared_ptr<const EngineSnapshot> m_snapshot; ///< of the decision kept last
    std::optional<ExplainedDecision> m_scored; ///< the newest that sent the lead nowhere, after any choice
    bool m_isComplete = false;                 ///< the walk began with the decision taken last
    RoutingStory m_story;
};

} // namespace

Result<RoutingStory> routingStory(Session& session, const ExplainedDecision& upTo)
{
    return StoryReader(session, upTo).read();
}

WhyNot whyNot(const RoutingStory& story, const RepId& rep)
{
    if (story.choice && story.choice->trace.choice->rep == rep.text())
        return {.kind = WhyNot::Kind::GotIt};
    std::vector<RuledTrace> way;
    way.reserve(story.way.size());
    for (const ExplainedDecision& decision : story.way)
        way.push_back({*decision.snapshot, decision.trace});
    return whyNot(way, {*story.scored().snapshot, story.scored().trace}, rep);
}

} // namespace baton
