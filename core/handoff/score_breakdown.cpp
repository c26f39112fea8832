// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/score_breakdown.h"

#include "core/fields/standard_fields.h"
#include "core/handoff/replay.h"

#include <algorithm>

namespace baton {

namespace {

template <typename List>
auto* findById(const List& list, const std::string& id)
{
    const auto found = std::ranges::find(list, id, [](const auto& each) { return each.id.text(); });
    return found == list.end() ? nullptr : &*found;
}

bool holds(const std::vector<ConditionLine>& lines)
{
    return lines.empty() || lines.front().holds;
}

class Breakdown {
public:
    Breakdown(const EngineSnapshot& snapshot, const Trace& trace) : m_snapshot(snapshot), m_trace(trace)
    {
        bindTrace(snapshot, trace, m_lead, m_facts);
    }

    ScoreBreakdown make()
    {
        ScoreBreakdown breakdown;
        breakdown.scorecard = findById(m_snapshot.playbook().scorecards, m_trace.scorecard);
        for (const Trace::Addend& addend : m_trace.contributions)
            breakdown.lines.push_back(line(breakdown.scorecard, addend));
        bindTotal();
        for (const Gate& gate : m_snapshot.playbook().gates) {
            if (std::ranges::find(gate.from, m_trace.stageBefore) != gate.from.end())
                breakdown.gates.push_back(gateLine(gate));
        }
        return breakdown;
    }

private:
    ScoreBreakdown::Line line(const Scorecard* scorecard, const Trace::Addend& addend) const
    {
        ScoreBreakdown::Line line{addend, nullptr, nullptr, {}};
        line.group = scorecard ? findById(scorecard->groups, addend.group) : nullptr;
        if (!line.group || addend.kind != Contribution::Kind::Criterion)
            return line;
        line.criterion = findById(line.group->criteria, addend.criterion);
        if (line.criterion)
            line.seen = explained(line.criterion->when ? *line.criterion->when : *line.criterion->each);
        return line;
    }

    /// Gates look at the score and at the stage before any of them moved the lead.
    void bindTotal()
    {
        set(fields::ScoreTotal, m_trace.total.toDouble());
        set(fields::ScorePercent, m_trace.percent);
        set(fields::Grade, m_trace.grade.empty() ? Value() : Value(m_trace.grade));
        set(fields::LifecycleStage, std::string(stageKey(m_trace.stageBefore)));
    }

    ScoreBreakdown::GateLine gateLine(const Gate& gate) const
    {
        ScoreBreakdown::GateLine line;
        line.gate = &gate;
        line.when = explained(gate.when);
        line.holds = holds(line.when);
        line.passed = std::ranges::find(m_trace.gates, gate.id.text()) != m_trace.gates.end();
        for (const Condition& unless : gate.unless)
            line.unless.push_back(explained(unless));
        return line;
    }

    std::vector<ConditionLine> explained(const Condition& condition) const
    {
        return explainCondition(condition, m_snapshot.catalogue(), m_facts);
    }
    void set(FieldIndex field, Value value) { m_snapshot.binder().set(m_facts, field, std::move(value)); }

    const EngineSnapshot& m_snapshot;
    const Trace& m_trace;
    Lead m_lead;
    Facts m_facts;
};

} // namespace

ScoreBreakdown breakScoreDown(const EngineSnapshot& snapshot, const Trace& trace)
{
    return Breakdown(snapshot, trace).make();
}

} // namespace baton
