// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/states_by_events.h"

#include "core/domain/lead_state.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::uint8_t only(LeadState state)
{
    return std::uint8_t(1U << unsigned(state));
}

constexpr std::uint8_t kDue = only(LeadState::Due);
constexpr std::uint8_t kOwned = only(LeadState::Owned);
constexpr std::uint8_t kHeld = only(LeadState::Held);
constexpr std::uint8_t kNurture = only(LeadState::Nurture);
constexpr std::uint8_t kEnded = only(LeadState::Ended);
constexpr std::uint8_t kWithdrawn = only(LeadState::Withdrawn);

struct Move {
    std::string_view kind;
    std::uint8_t to; ///< whatever the lead was before
};

constexpr auto kMoves = std::to_array<Move>({
    {"received", kDue},
    {"assigned", kOwned},
    {"held", kHeld},
    {"ended", kEnded},
    {"returned", kDue},
    {"recycled", kNurture},
    {"rejected", kDue | kNurture | kEnded}, // by its reason
    {"withdrawn", kWithdrawn},
    // Back to where the lead was before an action; what was withdrawn, nobody acts on.
    {"undone", kDue | kOwned | kHeld | kNurture | kEnded},
});

constexpr auto kStays =
    std::to_array<std::string_view>({"updated", "accepted", "contacted", "contact_retracted", "edited",
                                     "snoozed", "activities_withdrawn", "recycling_ended"});

bool stays(std::string_view kind)
{
    return kind.starts_with("activity.") || kind.starts_with("note.") ||
           std::ranges::find(kStays, kind) != kStays.end();
}

} // namespace

void StatesByEvents::take(std::string_view kind)
{
    const auto move = std::ranges::find(kMoves, kind, &Move::kind);
    if (move != kMoves.end())
        m_states = move->to;
    else if (kind == "scored") // decided without a new owner, a hold or an end
        m_states = Set((m_states & kOwned ? kOwned : 0) | (m_states & ~kOwned ? kNurture : 0));
    else if (kind == "stage_set") // which routes a lead in nurture, if it qualifies it
        m_states = Set(m_states | (m_states & kNurture ? kDue : 0));
    else if (kind == "restored") // with the stage, what that had sent to be routed
        m_states = Set(m_states | (m_states & (kDue | kHeld | kEnded) ? kNurture : 0));
    else if (!stays(kind))
        m_states = kAll;
}

bool StatesByEvents::has(std::string_view state) const
{
    const auto parsed = parseLeadState(state);
    return parsed && (m_states & only(*parsed));
}

std::string StatesByEvents::text() const
{
    std::string all;
    for (const LeadState state : {LeadState::Due, LeadState::Owned, LeadState::Held, LeadState::Nurture,
                                  LeadState::Ended, LeadState::Withdrawn})
    {
        if (m_states & only(state))
            all.append(all.empty() ? "" : ", ").append(leadStateKey(state));
    }
    return all;
}

} // namespace baton
