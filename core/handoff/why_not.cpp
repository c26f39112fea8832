// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/why_not.h"

#include "core/handoff/missed_ways.h"

#include <algorithm>
#include <map>
#include <utility>

namespace baton {

namespace {

WhyNot::Kind kindOf(const std::vector<WhyNot::Missed>& missed, const RepId& rep)
{
    if (missed.empty())
        return WhyNot::Kind::NoWay;
    return missed.front().asksForAnother(rep) ? WhyNot::Kind::NotOwner : WhyNot::Kind::NotReached;
}

void addConsidered(const Trace& trace, std::size_t decision, const RepId& rep, WhyNot& answer)
{
    for (const Trace::Walk& walk : trace.walks) {
        for (const Trace::Attempt& attempt : walk.attempts) {
            for (const Trace::Candidate& candidate : attempt.candidates) {
                if (candidate.rep == rep)
                    answer.considered.push_back({decision, attempt.pool, candidate.verdict});
            }
        }
    }
}

/// Collects the ways that the decisions of a lead missed, each node once: the newest decision that turned off
/// before a node tells of it, or the newest from where the lead could have come there without waiting.
class WaysOfAll {
public:
    void add(std::vector<WhyNot::Missed> ways)
    {
        for (WhyNot::Missed& way : ways) {
            const auto [known, isNew] = m_places.try_emplace({way.tree, way.node}, m_ways.size());
            const bool hasTurn = !way.turnNode.empty();
            if (isNew && (hasTurn || way.decision == 0))
                m_ways.push_back(std::move(way));
            else if (isNew)
                m_places.erase(known); // of rules that are no more, and no step of the lead led there
            else if (hasTurn && isBetter(way, m_ways[known->second]))
                m_ways[known->second] = std::move(way);
        }
    }

    std::vector<WhyNot::Missed> take(const RepId& rep)
    {
        const auto rank = [&](const WhyNot::Missed& way) {
            return way.asksForAnother(rep) ? 3 : !way.turnNode.empty() ? 0 : way.isForQualified ? 1 : 2;
        };
        std::ranges::stable_sort(m_ways, {}, rank);
        return std::move(m_ways);
    }

private:
    static bool isBetter(const WhyNot::Missed& older, const WhyNot::Missed& known)
    {
        return known.turnNode.empty() || (known.isBehindWait && !older.isBehindWait);
    }

    std::vector<WhyNot::Missed> m_ways;
    std::map<std::pair<std::string, std::string>, std::size_t> m_places;
};

void addMissed(std::span<const RuledTrace> way, const RuledTrace& scored, const RepId& rep, WhyNot& answer)
{
    WaysOfAll all;
    for (std::size_t i = 0; i < way.size(); ++i) {
        MissedWays missed = missedWays(way, i, rep);
        if (i == 0)
            answer.hadToQualify = missed.hadToQualify && !isQualified(scored.trace.stage);
        all.add(std::move(missed.ways));
    }
    answer.missed = all.take(rep);
    if (answer.hadToQualify)
        answer.gates = gatesAhead(scored.snapshot, scored.trace);
}

} // namespace

bool WhyNot::Missed::asksForAnother(const RepId& rep) const
{
    return how != AssignAttempt::How::Pool && asksFor != rep.text();
}

WhyNot whyNot(std::span<const RuledTrace> way, const RuledTrace& scored, const RepId& rep)
{
    WhyNot answer;
    const auto knows = [&](const RuledTrace& decision) {
        return decision.snapshot.routing().repIndex(rep).has_value();
    };
    if (std::ranges::none_of(way, knows)) {
        answer.kind = WhyNot::Kind::UnknownRep;
        return answer;
    }
    for (std::size_t i = 0; i < way.size(); ++i)
        addConsidered(way[i].trace, i, rep, answer);
    const Trace& last = way.front().trace;
    const bool kept = last.owner.empty() && last.state == LeadState::Owned && last.ownerBefore == rep.text();
    if (last.owner == rep.text() || kept) {
        answer.kind = WhyNot::Kind::GotIt;
    } else if (!answer.considered.empty()) {
        answer.kind = WhyNot::Kind::Passed;
    } else {
        addMissed(way, scored, rep, answer);
        answer.kind = kindOf(answer.missed, rep);
    }
    return answer;
}

WhyNot whyNot(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep)
{
    const RuledTrace alone{snapshot, trace};
    return whyNot(std::span(&alone, 1), alone, rep);
}

} // namespace baton
