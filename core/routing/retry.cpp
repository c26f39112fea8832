// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/retry.h"

#include "core/routing/routing_rules.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

/// A load with the caps that limit it.
struct Limit {
    const Caps& caps;
    const Load& load;
};

bool neverFits(const Limit& limit)
{
    const auto none = [](const std::optional<int>& cap) { return cap && *cap <= 0; };
    const Caps& caps = limit.caps;
    return none(caps.perDay) || none(caps.perWeek) || none(caps.perMonth) ||
           (caps.open && limit.load.open >= *caps.open);
}

/// `at`, or the start of the first day, week or month in which no period cap is reached.
Instant freeOfCaps(const Limit& limit, const Zone& zone, Instant at)
{
    Load next = limit.load;
    countAssignment(next, zone, at, 0);
    const auto exceeded = [](const std::optional<int>& cap, int count) { return cap && count > *cap; };
    const auto day = date::floor<date::days>(zone.toLocal(at));
    const date::year_month_day date{day};
    Instant free = at;
    const auto wait = [&](LocalDay until) { free = std::max(free, zone.firstInstantOf(LocalTime{until})); };
    if (exceeded(limit.caps.perDay, next.day))
        wait(day + date::days{1});
    if (exceeded(limit.caps.perWeek, next.week))
        wait(day + date::days{1} + (date::Monday - date::weekday{day + date::days{1}}));
    if (exceeded(limit.caps.perMonth, next.month))
        wait(LocalDay{(date.year() / date.month() + date::months{1}) / 1});
    return free;
}

std::optional<Instant> onDuty(const CompiledRep& rep, const AvailabilityPolicy& policy, Instant at)
{
    if (policy.kind == AvailabilityPolicy::Kind::Always)
        return at;
    const auto next = rep.calendar.nextWorking(at);
    if (!next || policy.kind == AvailabilityPolicy::Kind::Now)
        return next;
    return std::max(at, *next - std::chrono::milliseconds(policy.within));
}

/// Alternates between calendar and caps until neither moves the instant on. Every round but the first begins
/// a new period of some cap, and a new period is free of that cap, so a few rounds do.
std::optional<Instant> available(const CompiledRep& rep, const AvailabilityPolicy& policy,
                                 std::span<const Limit> limits, Instant at)
{
    if (std::any_of(limits.begin(), limits.end(), neverFits))
        return std::nullopt;
    for (int round = 0; round < 16; ++round) {
        const auto working = onDuty(rep, policy, at);
        if (!working)
            return std::nullopt;
        Instant free = *working;
        for (const Limit& limit : limits)
            free = std::max(free, freeOfCaps(limit, rep.calendar.zone(), *working));
        if (free == *working)
            return free;
        at = free;
    }
    return at;
}

class Chances {
public:
    Chances(const RoutingRules& rules, const WalkInput& input, const LedgerState& ledger, const Facts& facts)
        : m_rules(rules), m_input(input), m_ledger(ledger), m_facts(facts)
    {
    }

    void add(const AssignAttempt& attempt)
    {
        if (attempt.how == AssignAttempt::How::Pool)
            addPool(*attempt.pool);
        else if (attempt.rep)
            addRep(*attempt.rep, attempt.availability, {});
    }

    std::optional<Instant> earliest() const { return m_earliest; }

private:
    void addPool(std::uint32_t index)
    {
        const CompiledPool& pool = m_rules.pools()[index];
        const PoolBalance& balance = m_ledger.pools[index];
        for (std::size_t i = 0; i < pool.members.size(); ++i) {
            const CompiledMember& member = pool.members[i];
            if (member.eligible.holds(m_facts))
                addRep(member.rep, pool.availability, Limit{member.caps, balance.members[i].load});
        }
    }

    void addRep(std::uint32_t index, const AvailabilityPolicy& policy, std::optional<Limit> inPool)
    {
        const CompiledRep& rep = m_rules.reps()[index];
        const LedgerState::RepState& state = m_ledger.reps[index];
        const auto& excluded = m_input.excludedReps;
        const bool away =
            policy.kind != AvailabilityPolicy::Kind::Always && state.presence != Presence::Online;
        if (!rep.active || (away && !state.backAt) ||
            std::binary_search(excluded.begin(), excluded.end(), index))
            return;
        const Limit own{rep.caps, state.load};
        const std::array<Limit, 2> limits{own, inPool ? *inPool : own};
        const Instant from = away ? std::max(*state.backAt, m_input.at) : m_input.at;
        const auto at = available(rep, policy, limits, from);
        if (!at)
            return;
        // Somebody who is free by now was not when asked; what changed is the lead. Looking again later is
        // enough.
        const Instant soonest = std::max(*at, m_input.at + std::chrono::minutes{1});
        m_earliest = m_earliest ? std::min(*m_earliest, soonest) : soonest;
    }

    const RoutingRules& m_rules;
    const WalkInput& m_input;
    const LedgerState& m_ledger;
    const Facts& m_facts;
    std::optional<Instant> m_earliest;
};

} // namespace

std::optional<Instant> nextChance(const RoutingRules& rules, const WalkInput& input,
                                  const LedgerState& ledger, const Facts& facts,
                                  std::span<const AssignAttempt> attempts)
{
    Chances chances(rules, input, ledger, facts);
    for (const AssignAttempt& attempt : attempts) {
        if (!attempt.assigned)
            chances.add(attempt);
    }
    return chances.earliest();
}

} // namespace baton
