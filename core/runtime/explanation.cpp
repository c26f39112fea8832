// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/explanation.h"

#include "core/handoff/replay.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace baton {

namespace {

Result<std::optional<ExplainedDecision>> explained(Session& session, Result<std::optional<DecisionRow>> row)
{
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ExplainedDecision>();
    auto trace = readTrace((*row)->trace);
    if (!trace)
        return Error{"engine.broken_trace", {std::to_string((*row)->id.value)}};
    auto snapshot = session.snapshot((*row)->playbook, (*row)->roster);
    if (!snapshot)
        return snapshot.error();
    ExplainedDecision decision{(*row)->id,       std::move((*row)->trace), std::move(*trace),
                               (*row)->playbook, (*row)->roster,           std::move(*snapshot)};
    return std::optional(std::move(decision));
}

} // namespace

Result<std::optional<ExplainedDecision>> latestDecision(Session& session, LeadId lead)
{
    return explained(session, session.repositories().decisions.latestOf(lead));
}

Result<std::optional<ExplainedDecision>> latestRouting(Session& session, LeadId lead)
{
    auto rows = session.repositories().decisions.ofLead(lead);
    if (!rows)
        return rows.error();
    const auto routes = [](const DecisionRow& row) {
        const auto trace = readTrace(row.trace);
        return trace && (!trace->walks.empty() || trace->choice);
    };
    const auto found = std::find_if(rows->rbegin(), rows->rend(), routes);
    if (found == rows->rend())
        return latestDecision(session, lead);
    return explained(session, std::optional(std::move(*found)));
}

Result<std::optional<ExplainedDecision>> explainedDecision(Session& session, DecisionId id)
{
    return explained(session, session.repositories().decisions.find(id));
}

Result<std::vector<DecisionHead>> decisionsOf(Session& session, LeadId lead)
{
    const auto rows = session.repositories().decisions.ofLead(lead);
    if (!rows)
        return rows.error();
    std::vector<DecisionHead> heads;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row)
        heads.push_back({row->id, row->at, row->kind, row->playbook, row->roster});
    return heads;
}

namespace {

/// Replays rows, keeping the snapshot of the last one: decisions of one version stand together.
class Replayer {
public:
    explicit Replayer(Session& session) : m_session(session) {}

    Result<void> replay(const DecisionRow& row, ReplayReport& report)
    {
        if (!m_snapshot || m_snapshot->playbookVersion() != row.playbook ||
            m_snapshot->rosterVersion() != row.roster) {
            auto snapshot = m_session.snapshot(row.playbook, row.roster);
            if (!snapshot)
                return snapshot.error();
            m_snapshot = std::move(*snapshot);
        }
        ++report.replayed;
        if (comesOutAgain(*m_snapshot, row.trace))
            return {};
        if (report.different++ == 0)
            report.firstDifferent = row.id;
        return {};
    }

private:
    Session& m_session;
    std::shared_ptr<const EngineSnapshot> m_snapshot;
};

} // namespace

Result<ReplayReport> replayDecisions(Session& session, std::int64_t limit)
{
    constexpr int kPage = 500;
    const auto last = session.repositories().decisions.last();
    if (!last)
        return last.error();
    ReplayReport report;
    Replayer replayer(session);
    DecisionId after{std::max<std::int64_t>(0, last->value - limit)};
    for (;;) {
        const auto page = session.repositories().decisions.page(after, kPage);
        if (!page)
            return page.error();
        for (const DecisionRow& row : *page)
            BATON_TRY(replayer.replay(row, report));
        if (page->empty())
            return report;
        after = page->back().id;
    }
}

} // namespace baton
