// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/assign.h"

namespace baton {

PoolBalance emptyBalance(const CompiledPool& pool)
{
    PoolBalance balance;
    balance.members.resize(pool.members.size());
    return balance;
}

void book(std::span<const Booking> bookings, PoolBalance& balance)
{
    for (const Booking& booking : bookings) {
        MemberBalance& member = balance.members[booking.member];
        if (booking.reason == Booking::Reason::Deferred)
            member.deferred = member.deferred + booking.amount;
        else
            member.owed = member.owed + booking.amount;
        if (booking.reason == Booking::Reason::PaidBack)
            member.deferred = member.deferred - booking.amount;
    }
}

std::vector<Booking> returned(std::span<const Booking> bookings)
{
    std::vector<Booking> back;
    back.reserve(bookings.size());
    for (const Booking& booking : bookings) {
        const bool side =
            booking.reason == Booking::Reason::Deferred || booking.reason == Booking::Reason::PaidBack;
        back.push_back({booking.member, side ? booking.reason : Booking::Reason::Returned, -booking.amount});
    }
    return back;
}

void applyTurn(const AssignmentOutcome& outcome, PoolBalance& balance)
{
    book(outcome.bookings, balance);
    ++balance.position;
    if (outcome.costsTurn)
        balance.members[*outcome.member].lastTurn = balance.position;
}

void apply(const CompiledPool& pool, std::span<const CompiledRep> reps, const AssignmentOutcome& outcome,
           const AssignmentRequest& request, PoolBalance& balance, std::span<LedgerState::RepState> repStates)
{
    if (!outcome.member)
        return;
    applyTurn(outcome, balance);
    MemberBalance& member = balance.members[*outcome.member];
    const std::uint32_t rep = pool.members[*outcome.member].rep;
    const Zone& zone = reps[rep].calendar.zone();
    countAssignment(member.load, zone, request.at, request.value);
    countAssignment(repStates[rep].load, zone, request.at, request.value);
}

} // namespace baton
