// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/accrual.h"

#include <algorithm>

namespace baton {

namespace {

__extension__ using Wide = unsigned __int128;
using Members = std::span<const std::uint32_t>;

/// Weights as whole numbers, so that shares are the same on every machine: 2^-40 is one.
std::uint64_t wholeWeight(const CompiledMember& member)
{
    return std::max<std::uint64_t>(1, static_cast<std::uint64_t>(member.weight * 0x1p40));
}

Wide totalWeight(const CompiledPool& pool, Members members)
{
    Wide total = 0;
    for (const std::uint32_t member : members)
        total += wholeWeight(pool.members[member]);
    return total;
}

std::int64_t partOf(std::int64_t amount, Wide weight, Wide total)
{
    return static_cast<std::int64_t>(static_cast<Wide>(amount) * weight / total);
}

/// Gives `take(index in members, units)` to each so that the units sum up to `amount` and each is within one
/// unit of its exact share: the rounded running total is handed out, beginning with another member at each
/// position, so that nobody gathers the odd units.
template <typename Take>
void divide(const CompiledPool& pool, Members members, std::int64_t amount, std::int64_t position, Take take)
{
    const Wide total = totalWeight(pool, members);
    const std::size_t start = static_cast<std::uint64_t>(position) % members.size();
    Wide passed = 0;
    std::int64_t given = 0;
    for (std::size_t k = 0; k < members.size(); ++k) {
        const std::size_t index = start + k < members.size() ? start + k : start + k - members.size();
        passed += wholeWeight(pool.members[members[index]]);
        const std::int64_t upTo = partOf(amount, passed, total);
        take(index, upTo - given);
        given = upTo;
    }
}

std::int64_t leadsToUnits(double leads)
{
    return static_cast<std::int64_t>(std::clamp(leads, 0.0, 1e6) * static_cast<double>(Credit::kLead));
}

void addBooking(AssignmentOutcome& outcome, std::uint32_t member, Booking::Reason reason, std::int64_t units)
{
    if (units != 0)
        outcome.bookings.push_back({member, reason, {units}});
}

/// Members away accrue their share as if they were here, until `limit` leads are owed. Gives what that took
/// of the lead.
std::int64_t accrueAwayCapped(const CompiledPool& pool, const PoolBalance& balance,
                              AssignmentOutcome& outcome)
{
    const Wide total = totalWeight(pool, outcome.available) + totalWeight(pool, outcome.away);
    const std::int64_t limit = leadsToUnits(pool.catchUp.limit);
    std::int64_t taken = 0;
    for (const std::uint32_t member : outcome.away) {
        const std::int64_t share = partOf(Credit::kLead, wholeWeight(pool.members[member]), total);
        const std::int64_t room = std::max<std::int64_t>(0, limit - balance.members[member].owed.units);
        const std::int64_t units = std::min(share, room);
        addBooking(outcome, member, Booking::Reason::Accrued, units);
        taken += units;
    }
    return taken;
}

/// Members away accrue their share on the side; it takes nothing from this lead.
void deferAway(const CompiledPool& pool, AssignmentOutcome& outcome)
{
    const Wide total = totalWeight(pool, outcome.available) + totalWeight(pool, outcome.away);
    for (const std::uint32_t member : outcome.away) {
        const std::int64_t share = partOf(Credit::kLead, wholeWeight(pool.members[member]), total);
        addBooking(outcome, member, Booking::Reason::Deferred, share);
    }
}

/// Members that are back get of each lead at most 1/spreadOver together, by weight, out of their side
/// accounts. Gives what that took of the lead.
std::int64_t payBack(const CompiledPool& pool, const PoolBalance& balance, AssignmentOutcome& outcome)
{
    Wide total = 0;
    for (const std::uint32_t member : outcome.available) {
        if (balance.members[member].deferred.units > 0)
            total += wholeWeight(pool.members[member]);
    }
    const std::int64_t most = Credit::kLead / std::max(1, pool.catchUp.spreadOver);
    std::int64_t taken = 0;
    for (std::size_t k = 0; k < outcome.available.size(); ++k) {
        const std::uint32_t member = outcome.available[k];
        const std::int64_t deferred = balance.members[member].deferred.units;
        if (deferred <= 0)
            continue;
        const std::int64_t units = std::min(deferred, partOf(most, wholeWeight(pool.members[member]), total));
        addBooking(outcome, member, Booking::Reason::PaidBack, units);
        outcome.owed[k].units += units;
        taken += units;
    }
    return taken;
}

/// What members away, or back from being away, take of the lead.
std::int64_t catchUp(const CompiledPool& pool, const PoolBalance& balance, AssignmentOutcome& outcome)
{
    switch (pool.catchUp.kind) {
    case CatchUpPolicy::Kind::None:
        break;
    case CatchUpPolicy::Kind::Capped:
        return accrueAwayCapped(pool, balance, outcome);
    case CatchUpPolicy::Kind::Spread:
        deferAway(pool, outcome);
        return payBack(pool, balance, outcome);
    }
    return 0;
}

} // namespace

void accrueLead(const CompiledPool& pool, const PoolBalance& balance, AssignmentOutcome& outcome)
{
    outcome.owed.clear();
    for (const std::uint32_t member : outcome.available)
        outcome.owed.push_back(balance.members[member].owed);
    const std::int64_t rest = Credit::kLead - catchUp(pool, balance, outcome);
    divide(pool, outcome.available, rest, balance.position, [&](std::size_t index, std::int64_t units) {
        addBooking(outcome, outcome.available[index], Booking::Reason::Accrued, units);
        outcome.owed[index].units += units;
    });
}

} // namespace baton
