// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

class Connection;

/// A decision about a lead, with the trace that explains and replays it.
struct DecisionRow {
    DecisionId id;
    LeadId lead;
    Instant at{};
    PlaybookVersion playbook;
    RosterVersion roster;
    std::string kind;
    std::string trace; ///< JSON text
};

class DecisionRepository {
public:
    explicit DecisionRepository(Connection& connection);

    Result<DecisionId> insert(const DecisionRow& row);
    Result<std::optional<DecisionRow>> find(DecisionId id);
    Result<std::optional<DecisionRow>> latestOf(LeadId lead);
    Result<std::vector<DecisionRow>> ofLead(LeadId lead);
    /// In order, after `after`: for replay.
    Result<std::vector<DecisionRow>> page(DecisionId after, int limit);

    /// The newest; 0 while there is none.
    Result<DecisionId> last();

private:
    Connection& m_connection;
    Statement m_insert, m_find, m_latest, m_ofLead, m_page;
};

} // namespace baton
