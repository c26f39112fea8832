// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/current_lead.h"

#include "core/storage/repositories.h"

namespace baton {

namespace {

/// Asks only for what a lead of this kind can have.
Result<void> addBeside(Repositories& repositories, CurrentLead& lead)
{
    const LeadId id = lead.row.lead.id;
    if (lead.row.lead.owner) {
        auto open = repositories.assignments.openOf(id);
        if (!open)
            return open.error();
        lead.open = *std::move(open);
        if (lead.open)
            lead.situation.pool = lead.open->pool;
    }
    if (lead.row.state == LeadState::Held) {
        auto journey = repositories.journeys.find(id);
        if (!journey)
            return journey.error();
        lead.situation.journey = *std::move(journey);
    }
    if (lead.row.lead.stage == Stage::Recycled) {
        auto recycled = repositories.recycled.find(id);
        if (!recycled)
            return recycled.error();
        lead.situation.recycled = *std::move(recycled);
    }
    if (lead.row.lead.previousOwner) {
        auto excluded = repositories.exclusions.ofLead(id);
        if (!excluded)
            return excluded.error();
        lead.situation.excluded = *std::move(excluded);
    }
    return {};
}

} // namespace

Result<std::optional<CurrentLead>> currentLead(Repositories& repositories, LeadId id)
{
    auto row = repositories.leads.find(id);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<CurrentLead>();
    CurrentLead lead{**std::move(row), {}, {}};
    LeadSituation& situation = lead.situation;
    situation.state = lead.row.state;
    situation.stage = lead.row.lead.stage;
    situation.raisedBy = lead.row.lead.raisedBy;
    situation.owner = lead.row.lead.owner;
    situation.previousOwner = lead.row.lead.previousOwner;
    situation.disposition = lead.row.disposition;
    situation.dueAt = lead.row.dueAt;
    situation.snoozedUntil = lead.row.snoozedUntil;
    situation.scored = lead.row.scoreMilli.has_value();
    BATON_TRY(addBeside(repositories, lead));
    return std::optional(std::move(lead));
}

} // namespace baton
