// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"
#include "core/assignment/strategy.h"

#include <optional>
#include <string>
#include <vector>

namespace baton::test {

/// A pool with a rep for each weight, who work round the clock in UTC unless a test says otherwise, and the
/// books that its assignments go into.
struct PoolAtWork {
    CompiledPool pool;
    std::vector<CompiledRep> reps;
    std::vector<LedgerState::RepState> states;
    PoolBalance balance;
    Facts facts;
    AssignmentRequest request;
    AssignmentOutcome outcome;

    explicit PoolAtWork(const std::vector<double>& weights, const std::string& id = "pool",
                        const std::string& strategy = "weighted_round_robin")
    {
        pool.id = *PoolId::make(id);
        pool.strategy = findStrategy(strategy);
        for (const double weight : weights)
            join(weight);
        request.at = *parseInstant("2026-03-02T10:00:00Z");
    }

    void join(double weight)
    {
        const auto index = static_cast<std::uint32_t>(reps.size());
        reps.push_back({*RepId::make("rep" + std::to_string(index)),
                        true,
                        WorkCalendar(Zone::utc(), WeeklyHours::always()),
                        {}});
        pool.members.push_back({index, weight, {}, {}});
        states.emplace_back();
        balance.members.emplace_back();
    }

    void setAway(std::size_t member, bool away = true)
    {
        states[member].presence = away ? Presence::Offline : Presence::Online;
    }

    /// Who gets the next lead; it is booked.
    std::optional<std::uint32_t> next(bool traced = false)
    {
        decide(traced);
        apply(pool, reps, outcome, request, balance, states);
        return outcome.member;
    }

    void decide(bool traced = false) { assign(pool, reps, facts, request, balance, states, traced, outcome); }

    std::vector<int> countsAfter(int leads)
    {
        std::vector<int> counts(reps.size());
        for (int lead = 0; lead < leads; ++lead) {
            if (const auto member = next())
                ++counts[*member];
        }
        return counts;
    }

    CandidateVerdict verdictOf(std::size_t member)
    {
        decide(true);
        return outcome.candidates.at(member).verdict;
    }

    std::int64_t owedInAll() const
    {
        std::int64_t sum = 0;
        for (const MemberBalance& member : balance.members)
            sum += member.owed.units;
        return sum;
    }
};

} // namespace baton::test
