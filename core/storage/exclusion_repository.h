// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <span>
#include <vector>

namespace baton {

class Connection;

/// Reps whom routing passes over for a lead, because they gave it back.
class ExclusionRepository {
public:
    explicit ExclusionRepository(Connection& connection);

    /// Ascending.
    Result<std::vector<RepId>> ofLead(LeadId lead);
    /// These and no others.
    Result<void> store(LeadId lead, std::span<const RepId> reps);

private:
    Statement m_ofLead, m_insert, m_remove;
};

} // namespace baton
