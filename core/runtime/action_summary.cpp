// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/action_summary.h"

#include "core/assignment/periods.h"
#include "core/runtime/ledger_book.h"
#include "core/storage/repositories.h"

#include <algorithm>
#include <map>

namespace baton {

namespace {

/// Leads that go and come, where a cap may count them.
struct Moves {
    std::int64_t loses = 0;
    std::int64_t gets = 0;
    std::int64_t counted =
        0; ///< of those got, for day, week and month: what is only restored was counted before
};

using MovesByRep = std::map<RepId, Moves>;
using MovesByMember = std::map<std::pair<PoolId, RepId>, Moves>;

void add(const LeadChange& change, MovesByRep& reps, MovesByMember& members)
{
    const auto lose = [](Moves& moves) { ++moves.loses; };
    const auto get = [&](Moves& moves) {
        ++moves.gets;
        moves.counted += change.reversed ? 0 : 1;
    };
    const LeadSituation& before = change.before;
    const LeadSituation& after = change.after;
    if (before.owner)
        lose(reps[*before.owner]);
    if (before.owner && before.pool)
        lose(members[{*before.pool, *before.owner}]);
    if (after.owner)
        get(reps[*after.owner]);
    if (after.owner && after.pool)
        get(members[{*after.pool, *after.owner}]);
}

struct CapVerdicts {
    CandidateVerdict day, week, month, open;
};
constexpr CapVerdicts kOfRep{CandidateVerdict::AtRepDayCap, CandidateVerdict::AtRepWeekCap,
                             CandidateVerdict::AtRepMonthCap, CandidateVerdict::AtRepOpenCap};
constexpr CapVerdicts kOfPool{CandidateVerdict::AtPoolDayCap, CandidateVerdict::AtPoolWeekCap,
                              CandidateVerdict::AtPoolMonthCap, CandidateVerdict::AtPoolOpenCap};

/// The first cap that is exceeded, open leads before counts of periods.
void check(const Caps& caps, const Load& load, const Periods& periods, const Moves& moves,
           const CapVerdicts& verdicts, CapExcess excess, std::vector<CapExcess>& all)
{
    const auto exceeds = [&](const std::optional<int>& cap, std::int64_t would, CandidateVerdict verdict) {
        if (!cap || would <= *cap)
            return false;
        excess.cap = verdict;
        excess.limit = *cap;
        excess.would = would;
        all.push_back(excess);
        return true;
    };
    if (moves.gets == 0 || exceeds(caps.open, load.open + moves.gets - moves.loses, verdicts.open))
        return;
    if (moves.counted > 0)
        (void)(exceeds(caps.perDay, countOfDay(load, periods) + moves.counted, verdicts.day) ||
               exceeds(caps.perWeek, countOfWeek(load, periods) + moves.counted, verdicts.week) ||
               exceeds(caps.perMonth, countOfMonth(load, periods) + moves.counted, verdicts.month));
}

const PoolMember* memberOf(const Roster& roster, const PoolId& poolId, const RepId& rep)
{
    const Pool* const pool = roster.pool(poolId);
    if (!pool)
        return nullptr;
    const auto member = std::ranges::find(pool->members, rep, &PoolMember::rep);
    return member == pool->members.end() ? nullptr : &*member;
}

} // namespace

Result<void> summarise(Session& session, std::span<const PlannedLead> leads, ActionReport& report)
{
    MovesByRep reps;
    MovesByMember members;
    for (const PlannedLead& lead : leads) {
        if (lead.change.changesOwner())
            add(lead.change, reps, members);
    }
    report.leads = std::ssize(leads);
    for (const auto& [rep, moves] : reps)
        report.owners.push_back({rep, moves.loses, moves.gets});
    const auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    if (reps.empty() || !*roster)
        return {};
    LedgerBook book(session.repositories());
    BATON_TRY(book.load());
    for (const auto& [id, moves] : reps) {
        if (const Rep* const rep = (*roster)->rep(id))
            check(rep->caps, book.repLoad(id.text()), periodsAt(rep->zone, session.now()), moves, kOfRep,
                  {id, {}}, report.overCap);
    }
    for (const auto& [key, moves] : members) {
        const auto& [pool, id] = key;
        const Rep* const rep = (*roster)->rep(id);
        if (const PoolMember* const member = memberOf(**roster, pool, id); member && rep)
            check(member->caps, book.balance(pool.text(), id.text()).load,
                  periodsAt(rep->zone, session.now()), moves, kOfPool, {id, pool}, report.overCap);
    }
    return {};
}

} // namespace baton
