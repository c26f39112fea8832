// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rejection_reason.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

using Follows = RejectionReason::Follows;
using std::chrono::days;

// What is nobody's fault gives the turn back; what the rep could have done something about does not.
constexpr std::array kReasons{
    RejectionReason{"bad_contact_data", Follows::Disqualify, days(0), true, false},
    RejectionReason{"competitor", Follows::Disqualify, days(0), true, false},
    RejectionReason{"duplicate", Follows::Disqualify, days(0), true, false},
    RejectionReason{"no_capacity", Follows::Reroute, days(0), false, false},
    RejectionReason{"no_interest", Follows::Recycle, days(180), true, false},
    RejectionReason{"not_a_fit", Follows::Disqualify, days(0), true, false},
    RejectionReason{"not_ready", Follows::Recycle, days(90), true, false},
    RejectionReason{"other", Follows::Reroute, days(0), false, true},
    RejectionReason{"spam", Follows::Disqualify, days(0), true, false},
    RejectionReason{"unreachable", Follows::Recycle, days(30), false, false},
    RejectionReason{"wrong_territory", Follows::Reroute, days(0), true, false},
};

} // namespace

std::string_view followsKey(Follows follows)
{
    constexpr std::array<std::string_view, 3> keys{"reroute", "recycle", "disqualify"};
    return keys[std::size_t(follows)];
}

std::span<const RejectionReason> standardRejectionReasons()
{
    return kReasons;
}

const RejectionReason* findRejectionReason(std::string_view key)
{
    const auto found = std::ranges::find(kReasons, key, &RejectionReason::key);
    return found == kReasons.end() ? nullptr : &*found;
}

} // namespace baton
