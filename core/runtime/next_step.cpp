// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/next_step.h"

#include "core/handoff/decide.h"
#include "core/runtime/lead_intake.h"
#include "core/storage/repositories.h"

#include <array>

namespace baton {

namespace {

/// The lead's facts now, with its score, and what they refer to.
struct FactsNow {
    std::vector<Activity> activities;
    std::optional<Account> account;
    Facts facts;
};

Result<void> bindNow(Session& session, const EngineSnapshot& snapshot, const Lead& lead, FactsNow& now)
{
    auto activities = session.repositories().activities.ofLead(lead.id);
    if (!activities)
        return activities.error();
    now.activities = *std::move(activities);
    if (lead.account) {
        auto account = session.repositories().accounts.find(*lead.account);
        if (!account)
            return account.error();
        now.account = *std::move(account);
    }
    snapshot.binder().bind(lead, now.activities, now.account ? &*now.account : nullptr, session.now(),
                           now.facts);
    Score score;
    bindScore(snapshot, lead.stage, now.facts, score);
    return {};
}

Result<std::vector<GateAhead>> gatesAhead(Session& session, const Lead& lead)
{
    const auto snapshot = session.snapshot(session.now());
    if (!snapshot) {
        const std::string& code = snapshot.error().code;
        if (code == "engine.no_playbook" || code == "engine.no_roster")
            return std::vector<GateAhead>();
        return snapshot.error();
    }
    FactsNow now;
    BATON_TRY(bindNow(session, **snapshot, lead, now));
    return gatesAhead(**snapshot, lead.stage, now.facts);
}

Result<void> addHold(Session& session, LeadId lead, NextStep& step)
{
    const auto journey = session.repositories().journeys.find(lead);
    if (!journey || !*journey)
        return journey ? Result<void>() : Result<void>(journey.error());
    step.queue = (*journey)->holdQueue;
    step.since = (*journey)->heldSince;
    step.expiresAt = (*journey)->expiresAt;
    return {};
}

Result<void> addWait(Session& session, const Lead& lead, NextStep& step)
{
    const auto recycled = session.repositories().recycled.find(lead.id);
    if (!recycled)
        return recycled.error();
    if (*recycled) {
        step.kind = NextStep::Kind::Recycled;
        step.until = (*recycled)->until;
        step.reason = (*recycled)->reason;
    }
    auto gates = gatesAhead(session, lead);
    if (!gates)
        return gates.error();
    step.gates = *std::move(gates);
    return {};
}

} // namespace

std::string_view nextStepKey(NextStep::Kind kind)
{
    constexpr std::array<std::string_view, 8> keys{"routing", "owner",    "snoozed", "hold",
                                                   "nurture", "recycled", "ended",   "withdrawn"};
    return keys[std::size_t(kind)];
}

Result<NextStep> nextStepOf(Session& session, const LeadSummary& lead)
{
    using Kind = NextStep::Kind;
    NextStep step;
    if (lead.dueAt && *lead.dueAt != kDueAtOnce)
        step.at = lead.dueAt;
    switch (lead.state) {
    case LeadState::Due:
        break;
    case LeadState::Owned:
        step.at = lead.snoozedUntil;
        step.kind = step.at && *step.at > session.now() ? Kind::Snoozed : Kind::Owner;
        break;
    case LeadState::Held:
        step.kind = Kind::Hold;
        BATON_TRY(addHold(session, lead.lead.id, step));
        break;
    case LeadState::Nurture:
        step.kind = Kind::Nurture;
        BATON_TRY(addWait(session, lead.lead, step));
        break;
    case LeadState::Ended:
        step.kind = Kind::Ended;
        break;
    case LeadState::Withdrawn:
        step.kind = Kind::Withdrawn;
        break;
    }
    return step;
}

} // namespace baton
