// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"
#include "core/domain/activity.h"
#include "core/domain/lead_state.h"
#include "core/domain/stage.h"
#include "core/handoff/decide.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace baton {

/// A stored decision read back: everything by id, nothing by index, so that it can be explained without the
/// playbook and roster of its day. The JSON members have the same names; docs/trace.md describes them.
struct Trace {
    struct Addend { ///< of the score; criterion empty: the group's cap or floor
        std::string group;
        std::string criterion;
        Contribution::Kind kind = Contribution::Kind::Criterion;
        Points points;
        std::uint32_t times = 1;

        bool operator==(const Addend&) const = default;
    };
    struct Candidate {
        RepId rep;
        CandidateVerdict verdict = CandidateVerdict::LessOwed;
        MemberBalance balance;
        Load repLoad;
        Presence presence = Presence::Online;
        std::optional<Instant> backAt;

        bool operator==(const Candidate&) const = default;
    };
    /// A pool's ledger as a decision found it.
    struct PoolState {
        std::string pool;
        std::int64_t position = 0;
        std::vector<Candidate> candidates; ///< every member

        bool operator==(const PoolState&) const = default;
    };
    struct Attempt {
        AssignAttempt::How how = AssignAttempt::How::Pool;
        std::string pool; ///< How::Pool
        std::string rep;  ///< who got it, or who was asked for
        bool assigned = false;
        CandidateVerdict verdict = CandidateVerdict::Chosen; ///< without a pool
        std::int64_t position = 0;                           ///< of the pool's ledger
        double value = 0;
        std::vector<Candidate> candidates; ///< without a pool: the one asked for
        std::optional<PoolState> turn;     ///< otherwise: the pool that booked a turn, or that a person gave
                                           ///< the lead out of

        bool operator==(const Attempt&) const = default;
    };
    struct Step {
        std::string tree;
        std::string node;
        std::string port;              ///< empty: the walk ended, waited or jumped here
        std::vector<Verdict> verdicts; ///< of the branches tested, in order
        std::optional<std::size_t> attempt;

        bool operator==(const Step&) const = default;
    };
    struct Walk {
        std::vector<Step> path;
        std::vector<Attempt> attempts;
        std::vector<std::pair<std::string, Value>> fields; ///< set on the way
        WalkResult::End end = WalkResult::End::Ended;
        std::string disposition;
        std::string holdQueue;
        std::optional<Instant> retryAt;
        std::optional<Instant> expiresAt;

        bool operator==(const Walk&) const = default;
    };

    /// What a person chose, who made the decision.
    struct Choice {
        std::string by;
        std::string rep;
        std::string pool; ///< empty: outside pools
        bool costsTurn = false;

        bool operator==(const Choice&) const = default;
    };

    Instant at{};
    Cause cause = Cause::Arrival;
    LeadId lead;
    Stage stageBefore = Stage::Lead;
    std::string raisedBy; ///< the gate that had brought the lead there; empty: none
    std::string ownerBefore;
    std::string previousOwner;
    std::string accountOwner;
    std::vector<std::string> stickyByAccount;
    std::vector<std::string> stickyByDomain;
    std::vector<std::string> excluded;
    std::optional<Choice> choice;
    std::string resumeTree;
    std::string resumeNode;
    FieldValues facts;
    std::vector<Activity> activities;

    std::string scorecard; ///< empty: none applied
    Points total;
    double percent = 0;
    double fitPercent = 0;
    double engagementPercent = 0;
    std::string grade;
    std::vector<Addend> contributions;
    std::vector<std::string> gates;
    Stage stage = Stage::Lead;
    std::vector<Walk> walks;
    LeadState state = LeadState::Nurture;
    std::string owner; ///< given by this decision
    std::string disposition;
    std::optional<Instant> dueAt;

    bool operator==(const Trace&) const = default;
};

/// Reads what finishTrace() wrote, or its predecessor (format 1). Nothing for text that is not a trace.
std::optional<Trace> readTrace(std::string_view text);

/// "pool", "rep", "account_owner", "previous_owner", "manual".
std::string_view attemptKey(AssignAttempt::How how);
std::string_view walkEndKey(WalkResult::End end);

} // namespace baton
