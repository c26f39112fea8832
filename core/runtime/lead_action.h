// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/key.h"
#include "core/domain/right.h"
#include "core/domain/stage.h"
#include "core/runtime/lead_commands.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace baton {

namespace action {

/// To a rep by name: who has the lead loses it. Hours, presence and eligibility are not asked about; a cap
/// may be exceeded, which is then an override.
struct Assign {
    RepId rep;
    std::optional<PoolId> pool; ///< counts as given out of this pool, which the rep is a member of
    bool costsTurn = false;     ///< in `pool`, as if the pool had chosen
};

/// Nobody's again and due at once: routed anew by the live playbook. Also takes ended and held leads up
/// again.
struct ReturnToQueue {
    bool withoutOwner = false; ///< routing passes over who had it
};

/// Nobody's until an instant; then it begins anew as a Lead. Something it does may qualify it sooner.
struct Recycle {
    Instant until{};
    std::string reason; ///< for people; may be empty
};

/// The owner gives the lead back; what follows is the reason's.
struct Reject {
    std::string reason; ///< a key of standardRejectionReasons()
    std::string comment;
};

/// The owner takes the lead on: it becomes SAL.
struct Accept {};

/// Somebody reached out.
struct MarkContacted {
    std::string channel;       ///< "call", "email", "meeting", ... : a key
    std::optional<Instant> at; ///< nothing: now
    std::string comment;
};

/// A stage of the funnel; Disqualified and Recycled have actions of their own. A lead in nurture that becomes
/// qualified by it is routed.
struct SetStage {
    Stage stage = Stage::Mql;
};
constexpr bool canBeSet(Stage stage)
{
    return stage != Stage::Disqualified && stage != Stage::Recycled;
}

/// Nobody's, and done with.
struct EndLead {
    std::string disposition;  ///< a key
    bool disqualified = true; ///< the stage becomes Disqualified; otherwise it stays
};

struct AddNote {
    std::string text;
};

/// Texts by field id as a person types them; an empty one clears the field.
struct EditFields {
    FieldTexts texts;
};

/// Looked at again then, and not before unless something happens to it.
struct Snooze {
    Instant until{};
};

} // namespace action

/// Something that a person does about leads, the same for one and for many.
using LeadAction = std::variant<action::Assign, action::ReturnToQueue, action::Recycle, action::Reject,
                                action::Accept, action::MarkContacted, action::SetStage, action::EndLead,
                                action::AddNote, action::EditFields, action::Snooze>;

/// "assign", "return", "recycle", "reject", "accept", "contact", "stage", "end", "note", "edit", "snooze";
/// its words are those of "action.<key>".
std::string_view actionKey(const LeadAction& action);

/// What it takes to do this to anybody's leads; for one's own leads Right::WorkOwnLeads is enough, but for
/// AssignLeads.
Right rightFor(const LeadAction& action);

/// Channels to offer for MarkContacted: "call", "email", ...; their words are those of "channel.<key>".
/// Others are taken, too.
std::span<const std::string_view> contactChannels();

/// What was asked for, as JSON text, for lists of what was done.
std::string actionParameters(const LeadAction& action);

} // namespace baton
