// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/storage/statement.h"

#include <string>
#include <vector>

namespace baton {

class Connection;

/// An activity with what storage keeps beside it.
struct ActivityRow {
    Activity activity;
    LeadId lead;
    std::string externalId; ///< of the source system, empty if none; unique when present
    ImportId import;        ///< that brought it; 0 none
};

class ActivityRepository {
public:
    explicit ActivityRepository(Connection& connection);

    Result<ActivityId> insert(const ActivityRow& row);
    /// Ascending by instant.
    Result<std::vector<Activity>> ofLead(LeadId lead);
    Result<bool> hasExternalId(std::string_view externalId);
    /// True if the lead has an activity equal in kind, instant and values: how a source without ids is
    /// recognised.
    Result<bool> exists(const ActivityRow& row);
    /// For taking back what a person recorded by mistake.
    Result<void> remove(ActivityId activity);
    /// How many were removed. For undoing an import.
    Result<std::int64_t> removeOfImport(ImportId import);
    /// The leads that got activities by an import, ascending, after `after`.
    Result<std::vector<LeadId>> leadsOfImport(ImportId import, LeadId after, int limit);

private:
    Connection& m_connection;
    std::string m_json;
    Statement m_insert, m_ofLead, m_hasExternalId, m_exists, m_removeOne, m_remove, m_leadsOfImport;
};

} // namespace baton
