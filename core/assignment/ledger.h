// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/credit.h"
#include "core/base/instant.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baton {

class EngineSnapshot;

/// What somebody has been given: open now, and counts of the current day, ISO week and month in the rep's
/// zone. The keys say which day (days since 1970), week (Mondays since 1970) and month (months since 1970)
/// the counts are of; a count of an older key is 0.
struct Load {
    std::int32_t open = 0;
    std::int32_t dayKey = 0, day = 0;
    std::int32_t weekKey = 0, week = 0;
    std::int32_t monthKey = 0, month = 0;
    double value = 0; ///< sum of the value field over open leads, for "balanced_by_value"

    bool operator==(const Load&) const = default;
};

enum class Presence : std::uint8_t { Online, Paused, Offline };

/// The account of one pool member: what is owed and what was given.
struct MemberBalance {
    Credit owed;
    Credit deferred; ///< side account of the "spread" catch-up policy
    std::int64_t lastTurn =
        0;     ///< the pool's position at the last assignment, 0 never: ties go to the smallest
    Load load; ///< within the pool

    bool operator==(const MemberBalance&) const = default;
};

struct PoolBalance {
    std::int64_t position = 0;          ///< decisions booked so far; the ledger position that a trace names
    std::vector<MemberBalance> members; ///< in the order of the compiled pool's members
};

/// All balances that decisions of one snapshot may look at, by the snapshot's pool and rep indexes. The shell
/// loads it, lets decide() read it, applies what was booked, and stores what changed.
struct LedgerState {
    std::vector<PoolBalance> pools;
    struct RepState {
        Presence presence = Presence::Online;
        std::optional<Instant> backAt; ///< when somebody away will be online again, if that is known
        Load load;                     ///< over all pools and owners
    };
    std::vector<RepState> reps;
};

/// One entry of a pool's ledger. Debits are negative. All but Deferred change what is owed; Deferred changes
/// the side account of the "spread" policy, and PaidBack moves credit from there to what is owed. The entries
/// of one decision, Deferred left out, sum up to exactly 0.
struct Booking {
    enum class Reason : std::uint8_t { Accrued, Assigned, Deferred, PaidBack, Returned, Joined };
    std::uint32_t member = 0;
    Reason reason = Reason::Accrued;
    Credit amount;

    bool operator==(const Booking&) const = default;
};

} // namespace baton
