// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/compiled_pool.h"
#include "core/assignment/ledger.h"
#include "core/criteria/facts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace baton {

/// Why a candidate was, or was not, the one.
enum class CandidateVerdict : std::uint8_t {
    Chosen,
    ChosenSticky,
    LessOwed, ///< available, but another's turn came first
    Inactive,
    Excluded,    ///< ruled out for this lead (rejected it before)
    NotEligible, ///< the member's condition does not hold
    Paused,
    Offline,
    NotWorking, ///< outside working hours, on holiday or time off, and not back within the pool's policy
    AtRepDayCap,
    AtRepWeekCap,
    AtRepMonthCap,
    AtRepOpenCap,
    AtPoolDayCap,
    AtPoolWeekCap,
    AtPoolMonthCap,
    AtPoolOpenCap,
    StickyElsewhere, ///< available, but the lead sticks to somebody else
};

/// "chosen", "less_owed", "not_working", ...: as written in traces.
std::string_view candidateVerdictKey(CandidateVerdict verdict);
std::optional<CandidateVerdict> parseCandidateVerdict(std::string_view key);

/// A member of the pool at the moment of decision, with every input that a replay needs.
struct Candidate {
    std::uint32_t member = 0;
    CandidateVerdict verdict = CandidateVerdict::LessOwed;
    MemberBalance balance; ///< before this decision
    Load repLoad;          ///< before this decision
    Presence presence = Presence::Online;
};

/// What the shell knows about the lead beyond its facts.
struct AssignmentRequest {
    Instant at{};
    std::optional<std::uint32_t> stickyRep;      ///< who holds the account / domain, by rep index
    std::span<const std::uint32_t> excludedReps; ///< by rep index, ascending
    double value = 0;                            ///< of the pool's value field
};

/// What was decided, and the memory to decide in: made for reuse.
struct AssignmentOutcome {
    std::optional<std::uint32_t> member; ///< nothing: nobody available, and then nothing is booked
    bool costsTurn = true;             ///< false only for a sticky assignment that is free; it books nothing
    std::vector<Booking> bookings;     ///< sum up to 0, see Booking
    std::vector<Candidate> candidates; ///< every member in order; empty unless asked for

    std::vector<std::uint32_t> available; ///< members that could take the lead, ascending
    std::vector<std::uint32_t> away;      ///< members that accrue though away, by the pool's catch-up policy
    std::vector<Credit> owed; ///< of `available`, this lead's accruals included: what was compared

    void clear();
};

/// Chooses from a pool. Pure: the same inputs give the same outcome. `wantCandidates` adds the candidates and
/// changes nothing else. O(members). docs/distribution.md is its specification.
void assign(const CompiledPool& pool, std::span<const CompiledRep> reps, const Facts& facts,
            const AssignmentRequest& request, const PoolBalance& balance,
            std::span<const LedgerState::RepState> repStates, bool wantCandidates,
            AssignmentOutcome& outcome);

/// What keeps a rep from being given a lead outside any pool (inactive, presence, hours, caps of the rep), in
/// the order in which assign() looks; nothing if nothing does.
std::optional<CandidateVerdict> obstacleOf(const CompiledRep& rep, const LedgerState::RepState& state,
                                           const AvailabilityPolicy& policy, Instant at);

/// The cap of the rep, or within the pool of the member, that one more lead would exceed; nothing: none.
/// `member` and `balance` go together; null outside pools. A person may give the lead in spite of it.
std::optional<CandidateVerdict> capInTheWay(const CompiledRep& rep, const LedgerState::RepState& state,
                                            const CompiledMember* member, const MemberBalance* balance,
                                            Instant at);

/// The most that the value of one lead counts, either way. From there on a double no longer tells cents apart
/// (its steps are an eighth), so that what one lead added to a sum could not be taken out of it again; and a
/// few leads near the end of the range of numbers would make the sum infinite for good.
inline constexpr double kMostValue = 1e15;

/// What the lead has in the pool's value field, no more than kMostValue either way; 0 without one.
double valueIn(const CompiledPool& pool, const Facts& facts);

/// Books an outcome: moves credit, advances the position and the last turn, counts loads of pool and rep.
void apply(const CompiledPool& pool, std::span<const CompiledRep> reps, const AssignmentOutcome& outcome,
           const AssignmentRequest& request, PoolBalance& balance,
           std::span<LedgerState::RepState> repStates);

/// Counts one more lead for somebody at an instant, rolling the periods over in the rep's zone. Also for
/// assignments outside pools (to a rep, an owner, by hand).
void countAssignment(Load& load, const Zone& zone, Instant at, double value);

/// Takes back what countAssignment() counted for the periods of `at`, as far as they still run; open leads
/// and value stay.
void uncountPeriods(Load& load, const Zone& zone, Instant at);

/// One lead less in somebody's hands, with its value; what was counted for periods stays.
void release(Load& load, double value);

/// Changes what is owed, and nothing else. For bookings that do not come with an assignment from the pool.
void book(std::span<const Booking> bookings, PoolBalance& balance);

/// The entries that undo a decision's bookings: a rejected lead's credit, and what the others accrued for it,
/// goes back.
std::vector<Booking> returned(std::span<const Booking> bookings);

/// A turn that costs `member` one lead though the lead came from outside the pool (an owner, a person's
/// choice): the members that could have taken it accrue, `member` pays. To be booked with applyTurn().
void chargeTurn(const CompiledPool& pool, std::span<const CompiledRep> reps, const Facts& facts,
                const AssignmentRequest& request, const PoolBalance& balance,
                std::span<const LedgerState::RepState> repStates, std::uint32_t member, bool wantCandidates,
                AssignmentOutcome& outcome);

/// Books what is owed, advances the position and the last turn. Loads stay: those of the pool count what the
/// pool gave.
void applyTurn(const AssignmentOutcome& outcome, PoolBalance& balance);

/// A pool's balance by member, read from / written to storage by rep id. A member new to the pool starts at
/// zero owed.
PoolBalance emptyBalance(const CompiledPool& pool);

} // namespace baton
