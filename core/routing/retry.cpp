// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/retry.h"

#include "core/base/earlier.h"
#include "core/routing/routing_rules.h"

#include <algorithm>
#include <array>
#include <span>

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

/// The part of the way that a retry goes again: from where the hold takes the lead up, as it passed there
/// last. If it has not been there yet, nobody knows whom it will meet, and those it has met stand for them.
std::span<const PathStep> wayOfRetry(const WalkResult& held)
{
    const std::span<const PathStep> way = held.path;
    const auto resumes = [&](const PathStep& step) {
        return step.tree == held.tree && step.node == held.resumeNode;
    };
    const auto last = std::find_if(way.rbegin(), way.rend(), resumes);
    return last == way.rend() ? way : way.last(std::size_t(last - way.rbegin()) + 1);
}

class Chances {
public:
    Chances(const RoutingRules& rules, const WalkInput& input, const LedgerState& ledger, const Facts& facts)
        : m_rules(rules), m_input(input), m_ledger(ledger), m_facts(facts)
    {
    }

    /// Until the first of these instants the lead would go the same way in vain, so that what lies behind a
    /// decision that flips is looked at only then.
    void addNode(StartingPoint place)
    {
        if (const auto at = m_rules.node(place).nextFlip(m_facts))
            add(*at);
    }
    void addAttempt(const AssignAttempt& attempt)
    {
        if (attempt.assigned)
            return;
        if (attempt.how == AssignAttempt::How::Pool)
            addPool(*attempt.pool);
        else if (attempt.rep)
            addRep(*attempt.rep, attempt.availability, {}, m_input.at);
    }

    std::optional<Instant> earliest() const { return m_earliest; }

private:
    void add(Instant at)
    {
        // Somebody who is free by now was not when asked; what changed is the lead. Looking again later is
        // enough. Whatever is still to come is looked at when it comes, before others that come then.
        const Instant soonest = at > m_input.at ? at : m_input.at + std::chrono::minutes{1};
        m_earliest = earlier(m_earliest, soonest);
    }

    /// From when on the member's condition may hold.
    std::optional<Instant> eligibleFrom(const CompiledMember& member) const
    {
        return member.eligible.holds(m_facts) ? m_input.at : member.eligible.nextFlip(m_facts);
    }

    void addPool(std::uint32_t index)
    {
        const CompiledPool& pool = m_rules.pools()[index];
        const PoolBalance& balance = m_ledger.pools[index];
        for (std::size_t i = 0; i < pool.members.size(); ++i) {
            const CompiledMember& member = pool.members[i];
            if (const auto from = eligibleFrom(member))
                addRep(member.rep, pool.availability, Limit{member.caps, balance.members[i].load}, *from);
        }
    }

    void addRep(std::uint32_t index, const AvailabilityPolicy& policy, std::optional<Limit> inPool,
                Instant from)
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
        if (away)
            from = std::max(from, *state.backAt);
        if (const auto at = available(rep, policy, limits, from))
            add(*at);
    }

    const RoutingRules& m_rules;
    const WalkInput& m_input;
    const LedgerState& m_ledger;
    const Facts& m_facts;
    std::optional<Instant> m_earliest;
};

} // namespace

std::optional<Instant> nextChance(const RoutingRules& rules, const WalkInput& input,
                                  const LedgerState& ledger, const Facts& facts, const WalkResult& held)
{
    Chances chances(rules, input, ledger, facts);
    for (const PathStep& step : wayOfRetry(held)) {
        chances.addNode({step.tree, step.node});
        if (step.assignment >= 0)
            chances.addAttempt(held.attempts[std::size_t(step.assignment)]);
    }
    return chances.earliest();
}

} // namespace baton
