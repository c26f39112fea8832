// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine.h"

#include "core/runtime/decision_writer.h"
#include "core/runtime/lead_intake.h"
#include "core/runtime/ledger_store.h"
#include "core/runtime/recycling.h"
#include "core/runtime/sticky_holders.h"
#include "core/storage/connection.h"
#include "core/storage/fail_point.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace baton {

namespace {

/// Of a backlog: the more leads a commit has, the less often pages that many of them change are written.
/// Others wait for the lock well under a second.
constexpr int kBacklogBatch = 5000;

void count(const Decision& decision, RunSummary& summary)
{
    ++summary.decided;
    if (decision.newOwner)
        ++summary.assigned;
    else if (decision.state == LeadState::Held)
        ++summary.held;
    else if (decision.state == LeadState::Nurture)
        ++summary.nurture;
    else if (decision.state == LeadState::Ended)
        ++summary.ended;
}

void add(RunSummary& total, const RunSummary& batch)
{
    total.decided += batch.decided;
    total.assigned += batch.assigned;
    total.held += batch.held;
    total.nurture += batch.nurture;
    total.ended += batch.ended;
    total.nextDue = batch.nextDue;
}

} // namespace

struct Engine::Inner {
    explicit Inner(Session& ofSession)
        : session(ofSession),
          repositories(ofSession.repositories()),
          ledger(repositories),
          writer(repositories),
          stickyHolders(repositories.leads)
    {
    }

    Result<void> refresh(Instant at);
    Result<void> decideLead(LeadRow& row, DecisionWriter::RowIs rowIs, RunSummary& summary);
    Result<void> findAccount(LeadRow& row, DecisionWriter::RowIs rowIs);
    Result<void> loadAccount(const LeadRow& row);
    Result<void> gather(const LeadRow& row, DecisionInput& input);
    Result<void> gatherJourney(const LeadRow& row, DecisionInput& input);
    Result<void> gatherExclusions(const LeadRow& row, DecisionInput& input);
    bool wantsActivity(const Activity& activity) const;

    Session& session;
    Repositories& repositories;
    LedgerStore ledger;
    DecisionWriter writer;
    StickyHolders stickyHolders;
    std::shared_ptr<const EngineSnapshot> snapshot;
    std::int64_t generation = -1;
    Instant at{};
    bool ledgerStale = true;

    // Scratch space, reused from lead to lead.
    Facts facts;
    Decision decision;
    std::string trace;
    std::vector<Activity> activities;
    std::optional<Account> account;
    std::optional<JourneyRow> journey;
};

/// Takes notice of what others committed, or of another instant's roster.
Result<void> Engine::Inner::refresh(Instant at)
{
    const auto current = session.generation();
    if (!current)
        return current.error();
    auto rules = session.snapshot(at);
    if (!rules)
        return rules.error();
    if (*current == generation && *rules == snapshot && !ledgerStale && ledger.holdsAt(at))
        return {};
    snapshot = *rules;
    writer.setRosterEnd(session.rosterEnd());
    stickyHolders.use(snapshot->routing());
    BATON_TRY(ledger.load(*snapshot, at));
    generation = *current;
    ledgerStale = false;
    return {};
}

bool Engine::Inner::wantsActivity(const Activity& activity) const
{
    const auto kinds = snapshot->activityKinds();
    return kinds.front() == "*" || std::binary_search(kinds.begin(), kinds.end(), activity.kind);
}

/// Where a held lead goes on, in the trees of today: a publication that would strand a journey is refused.
Result<void> Engine::Inner::gatherJourney(const LeadRow& row, DecisionInput& input)
{
    auto found = repositories.journeys.find(row.lead.id);
    if (!found)
        return found.error();
    journey = std::move(*found);
    // Where nobody can tell any more how it goes on, it begins anew.
    input.cause = Cause::Hand;
    if (!journey)
        return {};
    // Who was to be asked again before then is asked first, however late that is.
    const bool retryWasDue = row.dueAt && *row.dueAt != kDueAtOnce && *row.dueAt < journey->expiresAt;
    const bool expired = journey->expiresAt && *journey->expiresAt <= input.at && !retryWasDue;
    const auto tree = TreeId::make(journey->tree);
    const auto node = NodeId::make(expired ? journey->expiredNode : journey->node);
    if (tree && node)
        input.resume = snapshot->routing().find(*tree, *node);
    if (input.resume)
        input.cause = expired ? Cause::Expired : Cause::Retry;
    return {};
}

/// Reps who had the lead and gave it back.
Result<void> Engine::Inner::gatherExclusions(const LeadRow& row, DecisionInput& input)
{
    const auto reps = repositories.exclusions.ofLead(row.lead.id);
    if (!reps)
        return reps.error();
    for (const RepId& id : *reps) {
        if (const auto index = snapshot->routing().repIndex(id))
            input.walk.excludedReps.push_back(*index);
    }
    std::ranges::sort(input.walk.excludedReps);
    return {};
}

/// What routing and scoring must know beyond the row.
Result<void> Engine::Inner::gather(const LeadRow& row, DecisionInput& input)
{
    if (!row.scoreMilli)
        input.cause = Cause::Arrival;
    else if (row.state == LeadState::Held)
        BATON_TRY(gatherJourney(row, input));
    else if (row.state == LeadState::Due)
        input.cause = Cause::Hand; // decided before, and due: a person sent it in again
    else
        input.cause = row.dueAt == kDueAtOnce ? Cause::Change : Cause::Time;
    if (row.lead.previousOwner)
        BATON_TRY(gatherExclusions(row, input));

    const RoutingRules& routing = snapshot->routing();
    input.walk.owner = row.lead.owner ? routing.repIndex(*row.lead.owner) : std::nullopt;
    input.walk.previousOwner =
        row.lead.previousOwner ? routing.repIndex(*row.lead.previousOwner) : std::nullopt;
    if (account && account->owner)
        input.walk.accountOwner = routing.repIndex(*account->owner);
    return stickyHolders.find(row, input.walk);
}

/// The account of a stored lead: it may have come after the lead, or been given another domain since.
Result<void> Engine::Inner::findAccount(LeadRow& row, DecisionWriter::RowIs rowIs)
{
    account.reset();
    BATON_TRY(loadAccount(row));
    const bool fits = !row.domainKey || (account && domainKeyOf(account->domain) == *row.domainKey);
    if (rowIs == DecisionWriter::RowIs::New || fits)
        return {};
    const auto any = repositories.accounts.anyDomains();
    if (!any || !*any)
        return any ? Result<void>() : any.error();
    account.reset();
    BATON_TRY(matchToAccount(repositories, row));
    return loadAccount(row);
}

Result<void> Engine::Inner::loadAccount(const LeadRow& row)
{
    if (!row.lead.account)
        return {};
    auto found = repositories.accounts.find(*row.lead.account);
    if (!found)
        return found.error();
    account = std::move(*found);
    return {};
}

Result<void> Engine::Inner::decideLead(LeadRow& row, DecisionWriter::RowIs rowIs, RunSummary& summary)
{
    Recycling recycling(repositories);
    if (row.lead.stage == Stage::Recycled)
        BATON_TRY(recycling.begin(row, at));
    activities.clear();
    if (rowIs == DecisionWriter::RowIs::Stored && !snapshot->activityKinds().empty()) {
        auto all = repositories.activities.ofLead(row.lead.id);
        if (!all)
            return all.error();
        activities = std::move(*all);
        std::erase_if(activities, [&](const Activity& activity) { return !wantsActivity(activity); });
    }
    journey.reset();
    BATON_TRY(findAccount(row, rowIs));
    DecisionInput input{
        .lead = row.lead, .activities = activities, .account = account ? &*account : nullptr, .at = at};
    BATON_TRY(gather(row, input));
    if (recycling.hasEnded())
        input.cause = Cause::Arrival;
    decide(*snapshot, input, ledger.state(), facts, decision, &trace);
    BATON_TRY(recycling.settle(decision));
    count(decision, summary);
    const JourneyRow* const waited = journey ? &*journey : nullptr;
    if (!DecisionWriter::changesAnything(*snapshot, input, decision, waited, row))
        return writer.postpone(*snapshot, input, decision, waited, row);
    applyToLedger(*snapshot, input, decision, ledger.state());
    return writer.write(*snapshot, input, decision, ledger.state(), trace, waited, row, rowIs);
}

Engine::Engine(Session& session) : m_inner(std::make_unique<Inner>(session)) {}
Engine::~Engine() = default;

Result<void> Engine::begin(Instant at)
{
    BATON_TRY(m_inner->session.require(Right::RunEngine));
    BATON_TRY(m_inner->refresh(at));
    m_inner->at = at;
    // Until the commit succeeds the ledger in memory is ahead of the workspace.
    m_inner->ledgerStale = true;
    return {};
}

Result<void> Engine::decideNew(LeadRow& row)
{
    RunSummary counted;
    return m_inner->decideLead(row, DecisionWriter::RowIs::New, counted);
}

Result<void> Engine::finish()
{
    return m_inner->ledger.storeChanges(*m_inner->snapshot);
}

void Engine::committed()
{
    m_inner->ledgerStale = false;
}

Result<void> Engine::beginIntake(Instant at)
{
    BATON_TRY(begin(at));
    RunSummary counted;
    for (int claimed = kBacklogBatch; claimed == kBacklogBatch;) {
        auto held = m_inner->repositories.leads.claimHeld(kBacklogBatch, at);
        if (!held)
            return held.error();
        claimed = int(held->size());
        for (LeadRow& row : *held) // and then it is not due any more
            BATON_TRY(m_inner->decideLead(row, DecisionWriter::RowIs::Stored, counted));
    }
    return {};
}

Result<RunSummary> Engine::runBatch(std::optional<Instant> at, int limit)
{
    auto transaction = Transaction::begin(m_inner->session.connection());
    if (!transaction)
        return transaction.error();
    const Instant now = at.value_or(m_inner->session.now());
    BATON_TRY(begin(now));
    auto rows = m_inner->repositories.leads.claimDue(limit, now);
    if (!rows)
        return rows.error();
    RunSummary summary;
    for (LeadRow& row : *rows)
        BATON_TRY(m_inner->decideLead(row, DecisionWriter::RowIs::Stored, summary));
    BATON_TRY(finish());
    BATON_FAIL_POINT("engine.before_commit");
    BATON_TRY(transaction->commit());
    BATON_FAIL_POINT("engine.after_commit");
    committed();
    auto nextDue = m_inner->repositories.leads.nextDue();
    if (!nextDue)
        return nextDue.error();
    summary.nextDue = *nextDue;
    return summary;
}

Result<RunSummary> Engine::runUntilIdle(std::optional<Instant> at,
                                        const std::function<bool(std::int64_t)>& progress)
{
    RunSummary total;
    for (;;) {
        const auto batch = runBatch(at, kBacklogBatch);
        if (!batch)
            return batch.error();
        add(total, *batch);
        if (batch->decided == 0 || (progress && !progress(total.decided)))
            return total;
        Connection::letOthersWrite();
    }
}

} // namespace baton
