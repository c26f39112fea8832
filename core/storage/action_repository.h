// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/action_id.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

class Connection;

/// One command of a person about leads.
struct ActionRow {
    ActionId id;
    Instant at{};
    std::string actor;
    std::string kind;
    std::string parameters; ///< JSON text
    ActionId undoes;        ///< 0: it is no undoing
    ActionId undoneBy;      ///< 0: it stands
    std::int64_t leads = 0; ///< that it changed; read only
};

/// What it did to one lead.
struct ActionLeadRow {
    ActionId action;
    LeadId lead;
    EventSeq event;     ///< that says so
    std::string change; ///< JSON text: what was before and what after
};

class ActionRepository {
public:
    explicit ActionRepository(Connection& connection);

    Result<ActionId> insert(const ActionRow& row);
    Result<void> markUndone(ActionId action, ActionId by);
    Result<std::optional<ActionRow>> find(ActionId id);
    /// Newest first.
    Result<std::vector<ActionRow>> recent(int limit);

    Result<void> record(const ActionLeadRow& row);
    /// By lead, ascending.
    Result<std::vector<ActionLeadRow>> leadsOf(ActionId action);
    /// Removes what undoing would need about a lead that is erased.
    Result<void> forget(LeadId lead);

private:
    Connection& m_connection;
    Statement m_insert, m_markUndone, m_find, m_recent, m_record, m_leadsOf, m_forget;
};

} // namespace baton
