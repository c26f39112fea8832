// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/standing.h"

#include "core/assignment/periods.h"

namespace baton {

namespace {

using Obstacle = std::optional<CandidateVerdict>;

/// The verdicts for the caps on one Load: a rep's, or a member's within the pool.
struct CapVerdicts {
    CandidateVerdict day, week, month, open;
};
constexpr CapVerdicts kOfRep{CandidateVerdict::AtRepDayCap, CandidateVerdict::AtRepWeekCap,
                             CandidateVerdict::AtRepMonthCap, CandidateVerdict::AtRepOpenCap};
constexpr CapVerdicts kOfPool{CandidateVerdict::AtPoolDayCap, CandidateVerdict::AtPoolWeekCap,
                              CandidateVerdict::AtPoolMonthCap, CandidateVerdict::AtPoolOpenCap};

bool countsPeriods(const Caps& caps)
{
    return caps.perDay || caps.perWeek || caps.perMonth;
}

Obstacle capReached(const Caps& caps, const Load& load, const Periods& periods, const CapVerdicts& verdicts)
{
    if (caps.perDay && countOfDay(load, periods) >= *caps.perDay)
        return verdicts.day;
    if (caps.perWeek && countOfWeek(load, periods) >= *caps.perWeek)
        return verdicts.week;
    if (caps.perMonth && countOfMonth(load, periods) >= *caps.perMonth)
        return verdicts.month;
    if (caps.open && load.open >= *caps.open)
        return verdicts.open;
    return std::nullopt;
}

bool worksIn(const WorkCalendar& calendar, const AvailabilityPolicy& policy, Instant at)
{
    if (calendar.isWorking(at))
        return true;
    if (policy.kind != AvailabilityPolicy::Kind::Within)
        return false;
    const auto next = calendar.nextWorking(at);
    return next && *next - at <= policy.within;
}

Obstacle absence(const WorkCalendar& calendar, Presence presence, const AvailabilityPolicy& policy,
                 Instant at)
{
    if (policy.kind == AvailabilityPolicy::Kind::Always)
        return std::nullopt;
    if (presence == Presence::Paused)
        return CandidateVerdict::Paused;
    if (presence == Presence::Offline)
        return CandidateVerdict::Offline;
    if (!worksIn(calendar, policy, at))
        return CandidateVerdict::NotWorking;
    return std::nullopt;
}

Obstacle capOf(const CompiledMember& member, const MemberBalance& balance, const CompiledRep& rep,
               const LedgerState::RepState& state, Instant at)
{
    Periods periods;
    if (countsPeriods(rep.caps) || countsPeriods(member.caps))
        periods = periodsAt(rep.calendar.zone(), at);
    if (const auto reached = capReached(rep.caps, state.load, periods, kOfRep))
        return reached;
    return capReached(member.caps, balance.load, periods, kOfPool);
}

} // namespace

Standing standingOf(const CompiledPool& pool, const CompiledMember& member, const MemberBalance& balance,
                    const CompiledRep& rep, const LedgerState::RepState& state, const Facts& facts,
                    const AssignmentRequest& request)
{
    if (!rep.active)
        return {CandidateVerdict::Inactive};
    if (std::binary_search(request.excludedReps.begin(), request.excludedReps.end(), member.rep))
        return {CandidateVerdict::Excluded};
    if (!member.eligible.holds(facts))
        return {CandidateVerdict::NotEligible};
    const auto absent = absence(rep.calendar, state.presence, pool.availability, request.at);
    if (absent && pool.catchUp.kind == CatchUpPolicy::Kind::None)
        return {absent};
    const auto cap = capOf(member, balance, rep, state, request.at);
    if (absent)
        return {absent, !cap};
    return {cap};
}

std::optional<CandidateVerdict> capInTheWay(const CompiledRep& rep, const LedgerState::RepState& state,
                                            const CompiledMember* member, const MemberBalance* balance,
                                            Instant at)
{
    if (member && balance)
        return capOf(*member, *balance, rep, state, at);
    return capReached(rep.caps, state.load, periodsAt(rep.calendar.zone(), at), kOfRep);
}

std::optional<CandidateVerdict> obstacleOf(const CompiledRep& rep, const LedgerState::RepState& state,
                                           const AvailabilityPolicy& policy, Instant at)
{
    if (!rep.active)
        return CandidateVerdict::Inactive;
    if (const auto absent = absence(rep.calendar, state.presence, policy, at))
        return absent;
    Periods periods;
    if (countsPeriods(rep.caps))
        periods = periodsAt(rep.calendar.zone(), at);
    return capReached(rep.caps, state.load, periods, kOfRep);
}

} // namespace baton
