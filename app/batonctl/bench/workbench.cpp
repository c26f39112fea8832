// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/bench/workbench.h"

#include "app/batonctl/cli.h"
#include "core/fields/value_io.h"
#include "core/runtime/engine.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/lead_import.h"
#include "core/runtime/publishing.h"
#include "core/storage/repositories.h"

#include "words/problem_text.h"
#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>

namespace baton {

namespace {

constexpr int kPage = 10'000;

class Stopwatch {
public:
    Figure figure(std::int64_t leads) const
    {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_start;
        return {leads, passed.count(), double(std::clock() - m_cpuStart) / CLOCKS_PER_SEC};
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_cpuStart = std::clock();
};

Error refused(const char* what, const Problems& problems)
{
    const auto isError = [](const Problem& problem) { return problem.severity == Severity::Error; };
    const auto first = std::ranges::find_if(problems, isError);
    const QString text = first == problems.end() ? Cli::tr("no lead came of it.") : problemText(*first);
    return {"bench.refused", {what, text.toStdString()}};
}

template <typename Version>
Result<void> published(const char* what, const Result<Publication<Version>>& publication)
{
    if (!publication)
        return publication.error();
    return publication->version ? Result<void>() : Result<void>(refused(what, publication->problems));
}

std::string endOf(const EngineSnapshot& snapshot, const Decision& decision)
{
    const AssignAttempt* const attempt = decision.assignment();
    if (attempt && attempt->how == AssignAttempt::How::Pool)
        return snapshot.routing().pools()[*attempt->pool].id.text();
    if (!decision.disposition.empty())
        return std::string(decision.disposition);
    return std::string(leadStateKey(decision.state));
}

FieldTexts textsOf(const Lead& lead)
{
    FieldTexts texts;
    if (!lead.externalId.empty())
        texts.emplace_back("external_id", lead.externalId);
    for (const auto& [field, value] : lead.values)
        texts.emplace_back(field, formatValue(value));
    return texts;
}

} // namespace

class Workbench::FixedClock final : public Clock {
public:
    explicit FixedClock(Instant at) : m_at(at) {}
    Instant now() const override { return m_at; }

private:
    Instant m_at;
};

Workbench::Workbench(const Workload& workload, std::string folder, Instant at)
    : m_workload(workload), m_path(std::move(folder) + "/bench.db"), m_clock(std::make_unique<FixedClock>(at))
{
}

Workbench::~Workbench() = default;

Result<void> Workbench::reset()
{
    m_session.reset();
    for (const char* const suffix : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::remove(m_path + suffix, ignored);
    }
    auto session = Session::create(m_path, *m_clock, Actor::currentUser());
    if (!session)
        return session.error();
    m_session = std::move(*session);
    BATON_TRY(published("roster", importRoster(*m_session, m_workload.roster, std::nullopt)));
    return published("playbook", publishPlaybook(*m_session, m_workload.playbook, "benchmark"));
}

Result<Figure> Workbench::importLeads(bool route)
{
    ImportOptions options;
    options.file = m_workload.file;
    options.mappingText = m_workload.mapping;
    options.route = route;
    options.errorFile = m_path + ".errors.csv";
    const Stopwatch watch;
    const auto report = importCsv(*m_session, options);
    if (!report)
        return report.error();
    if (report->refused || report->created == 0)
        return refused("file", report->problems);
    return watch.figure(report->rows);
}

Result<Figure> Workbench::runEngine()
{
    const Stopwatch watch;
    Engine engine(*m_session);
    const auto summary = engine.runUntilIdle(m_clock->now());
    if (!summary)
        return summary.error();
    return watch.figure(summary->decided);
}

Result<Figure> Workbench::oneByOne(const std::vector<Lead>& leads, std::int64_t most)
{
    std::vector<FieldTexts> texts;
    for (const Lead& lead : leads) {
        if (std::ssize(texts) < most)
            texts.push_back(textsOf(lead));
    }
    // Leads that come one at a time meet an engine that has read the rules long ago.
    Engine engine(*m_session);
    if (const auto idle = engine.runUntilIdle(m_clock->now()); !idle)
        return idle.error();
    const Stopwatch watch;
    for (const FieldTexts& lead : texts) {
        const auto added = addLead(*m_session, lead, &engine);
        if (!added)
            return added.error();
        if (!added->lead)
            return refused("lead", added->problems);
    }
    return watch.figure(std::ssize(texts));
}

Result<std::vector<Lead>> Workbench::load(std::int64_t most)
{
    std::vector<Lead> leads;
    LeadId after;
    while (std::ssize(leads) < most) {
        const auto left = std::min<std::int64_t>(kPage, most - std::ssize(leads));
        auto rows = m_session->repositories().leads.page({}, after, int(left));
        if (!rows)
            return rows.error();
        if (rows->empty())
            break;
        for (LeadRow& row : *rows)
            leads.push_back(std::move(row.lead));
        after = leads.back().id;
    }
    return leads;
}

Result<Figure> Workbench::decideInMemory(const std::vector<Lead>& leads, bool traced, BenchCheck& check)
{
    const Instant at = m_clock->now();
    const auto snapshot = m_session->snapshot(at);
    if (!snapshot)
        return snapshot.error();
    const EngineSnapshot& rules = **snapshot;
    LedgerState ledger = rules.emptyLedger();
    Facts facts;
    Decision decision;
    std::string trace;
    check = {};
    const Stopwatch watch;
    for (const Lead& lead : leads) {
        const DecisionInput input{.lead = lead, .activities = {}, .at = at};
        decide(rules, input, ledger, facts, decision, traced ? &trace : nullptr);
        applyToLedger(rules, input, decision, ledger);
        check.scoreMilli += decision.score.total.milli;
    }
    const Figure figure = watch.figure(std::ssize(leads));
    // Again, for who went where: not part of the work that is timed.
    ledger = rules.emptyLedger();
    for (const Lead& lead : leads) {
        const DecisionInput input{.lead = lead, .activities = {}, .at = at};
        decide(rules, input, ledger, facts, decision, traced ? &trace : nullptr);
        applyToLedger(rules, input, decision, ledger);
        ++check.ends[endOf(rules, decision)];
    }
    return figure;
}

Result<Figure> Workbench::bindInMemory(const std::vector<Lead>& leads)
{
    const auto snapshot = m_session->snapshot(m_clock->now());
    if (!snapshot)
        return snapshot.error();
    Facts facts;
    const Stopwatch watch;
    for (const Lead& lead : leads)
        (*snapshot)->binder().bind(lead, {}, nullptr, m_clock->now(), facts);
    return watch.figure(std::ssize(leads));
}

} // namespace baton
