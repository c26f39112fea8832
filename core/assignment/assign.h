// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/compiled_pool.h"
#include "core/assignment/ledger.h"
#include "core/criteria/facts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace baton {

/// Why a candidate was, or was not, the one.
enum class CandidateVerdict : std::uint8_t {
    Chosen,
    ChosenSticky,
    LessOwed,       ///< available, but another's turn came first
    Inactive,
    Excluded,       ///< ruled out for this lead (rejected it before)
    NotEligible,    ///< the member's condition does not hold
    Paused,
    Offline,
    NotWorking,     ///< outside working hours, on holiday or time off, and not back within the pool's policy
    AtRepDayCap, AtRepWeekCap, AtRepMonthCap, AtRepOpenCap,
    AtPoolDayCap, AtPoolWeekCap, AtPoolMonthCap, AtPoolOpenCap,
    StickyElsewhere, ///< available, but the lead sticks to somebody else
};

/// "chosen", "less_owed", "not_working", ...: as written in traces.
std::string_view candidateVerdictKey(CandidateVerdict verdict);
std::optional<CandidateVerdict> parseCandidateVerdict(std::string_view key);

/// A member of the pool at the moment of decision, with every input that a replay needs.
struct Candidate {
    std::uint32_t member = 0;
    CandidateVerdict verdict = CandidateVerdict::LessOwed;
    MemberBalance balance;      ///< before this decision
    Load repLoad;               ///< before this decision
    Presence presence = Presence::Online;
};

/// What the shell knows about the lead beyond its facts.
struct AssignmentRequest {
    Instant at{};
    std::optional<std::uint32_t> stickyRep;      ///< who holds the account / domain, by rep index
    std::span<const std::uint32_t> excludedReps; ///< by rep index, ascending
    double value = 0;                            ///< of the pool's value field
};

struct AssignmentOutcome {
    std::optional<std::uint32_t> member; ///< nothing: nobody available, and then nothing is booked
    std::vector<Booking> bookings;       ///< sum up to 0 within the pool unless credit joins or is deferred
    std::vector<Candidate> candidates;   ///< every member in order; empty unless asked for
};

/// Chooses from a pool. Pure: the same inputs give the same outcome. `wantCandidates` adds the candidates and changes
/// nothing else.
AssignmentOutcome assign(const CompiledPool& pool, std::span<const CompiledRep> reps, const Facts& facts,
                         const AssignmentRequest& request, const PoolBalance& balance,
                         std::span<const LedgerState::RepState> repStates, bool wantCandidates);

/// Books an outcome: moves credit, advances the position and the last turn, counts loads of pool and rep.
void apply(const CompiledPool& pool, std::span<const CompiledRep> reps, const AssignmentOutcome& outcome,
           const AssignmentRequest& request, PoolBalance& balance, std::span<LedgerState::RepState> repStates);

/// Counts one more lead for somebody at an instant, rolling the periods over in the rep's zone. Also for assignments
/// outside pools (to a rep, an owner, by hand).
void countAssignment(Load& load, const Zone& zone, Instant at, double value);

/// A pool's balance by member, read from / written to storage by rep id. A member new to the pool starts at zero owed.
PoolBalance emptyBalance(const CompiledPool& pool);

} // namespace baton
