// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/lead.h"
#include "core/runtime/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace baton {

class Engine;

/// What was done about one lead, or why not.
struct LeadOutcome {
    std::optional<LeadId> lead;
    bool created = false;
    Problems problems; ///< "lead.*", "activity.*": it cannot be, and nothing was written
};

/// Texts by field id, as typed by a person; read by each field's type. Besides fields: "external_id",
/// "received_at" and "stage".
using FieldTexts = std::vector<std::pair<std::string, std::string>>;

/// Takes one lead in by hand: a lead with the same external id or email is updated. Due at once; but a new
/// lead is decided by `engine`, if there is one, in the same commit.
Result<LeadOutcome> addLead(Session& session, const FieldTexts& texts, Engine* engine = nullptr);

/// Records something a lead did, and has it scored anew at once. "pages:number" gives a value's type; it is
/// text otherwise. Said again, equal in kind, instant and values, it changes nothing. `lead` as findLead()
/// takes it; "lead.withdrawn" of one that is.
Result<LeadOutcome> addActivity(Session& session, std::string_view lead, std::string_view kind,
                                std::optional<Instant> at, const FieldTexts& texts);

/// What a reference may mean: the lead of this number ("17"; "#17" means nothing else), that of this external
/// id, or of neither the one of this email.
Result<std::vector<LeadId>> leadsNamed(Session& session, std::string_view reference);

/// The one lead that a reference means; nothing if there is none. Error "lead.ambiguous" (the reference, the
/// number of the one and of the other).
Result<std::optional<LeadId>> findLead(Session& session, std::string_view reference);

} // namespace baton
