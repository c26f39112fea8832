// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/action_id.h"
#include "core/runtime/current_lead.h"
#include "core/runtime/hand_assigner.h"
#include "core/runtime/ledger_book.h"
#include "core/runtime/session.h"

#include <span>
#include <string>

namespace baton {

/// Makes the changes of one action durable, or those that take one back: assignments, books, journeys,
/// fields, one event per lead, and what undoing needs. Within the caller's write transaction.
class ActionWriter {
public:
    /// `kind` is the action's key, or that of the action taken back; `parameters` go into the events.
    ActionWriter(Session& session, ActionId action, std::string kind, std::string parameters);

    Result<void> write(std::span<PlannedLead> leads);

private:
    Result<void> release(std::span<PlannedLead> leads);
    Result<void> writeOne(PlannedLead& lead);
    Result<void> writeExtras(PlannedLead& lead);
    Result<void> writeEdit(LeadChange& change, LeadRow& row);
    Result<void> writeBeside(const LeadChange& change, LeadId lead);
    Result<void> give(PlannedLead& lead);
    Result<void> finishOne(PlannedLead& lead);
    const char* closeReason(const LeadChange& change) const;
    std::string eventKind(const LeadChange& change) const;
    std::string payload(const PlannedLead& lead) const;

    Session& m_session;
    Repositories& m_repositories;
    ActionId m_action;
    std::string m_kind;
    std::string m_parameters;
    LedgerBook m_book;
    HandAssigner m_assigner;
    std::optional<HandAssigner::Given> m_given; ///< to the lead that is written
};

} // namespace baton
