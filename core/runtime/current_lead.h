// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/runtime/lead_change.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/lead_row.h"

#include <optional>

namespace baton {

struct Repositories;

/// A lead as it is stored now, with all that an action may change about it.
struct CurrentLead {
    LeadRow row;
    LeadSituation situation;
    std::optional<AssignmentRow> open;
};

/// Nothing if there is no such lead.
Result<std::optional<CurrentLead>> currentLead(Repositories& repositories, LeadId lead);

/// A lead and what is going to be done to it.
struct PlannedLead {
    CurrentLead current;
    LeadChange change;
};

} // namespace baton
