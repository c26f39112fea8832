// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/listing/lead_query.h"
#include "core/listing/order_delta.h"
#include "core/runtime/workspace_changes.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace baton {

class LeadScan;
class Session;

/// The leads of a query in its order, of one consistent state, and how to follow the workspace from there
/// without sorting all of them again. For one thread at a time, with any session of the workspace.
class LeadOrder {
public:
    /// Hears, at most once and before the rest is known, the first kFirst leads of the order (fewer if there
    /// are no more). What it takes long for delays the rest.
    using First = std::function<void(std::vector<LeadId>)>;
    static constexpr std::size_t kFirst = 200;

    /// Reads the whole order. Errors: "query.refused" (code, location of the first Problem) when the filter
    /// or a column does not fit the live playbook, see checkQuery(); "storage.cancelled".
    static Result<LeadOrder> read(Session& session, LeadQuery query, const First& first = {});

    const LeadQuery& query() const { return m_query; }
    /// Their number is the exact count.
    const std::vector<LeadId>& leads() const { return m_leads; }
    /// What the order is as of.
    EventSeq upTo() const { return m_upTo; }
    /// Whether time alone moves leads in or out ("within the last 30 days"): then read anew now and then.
    bool movesWithTime() const { return m_movesWithTime; }

    /// Goes on to the present state of the workspace and tells how. On an Error the order is as it was, but
    /// for "storage.*", after which it may be old and refresh() can be tried again.
    Result<OrderDelta> refresh(Session& session);

private:
    explicit LeadOrder(LeadQuery query) : m_query(std::move(query)) {}
    Result<void> readAll(Session& session, const WorkspaceChanges& now, const First& first);
    Result<void> readSorted(LeadScan& scan, const First& first);
    bool mustReadAnew(const WorkspaceChanges& changes) const;

    LeadQuery m_query;
    std::vector<LeadId> m_leads;
    EventSeq m_upTo;
    WorkspaceStamp m_stamp;
    bool m_movesWithTime = false;
    bool m_readsSilent = false;
    bool m_readsAccounts = false;
};

/// What is wrong with a query for the live playbook: "condition.*", "query.unknown_column".
Result<Problems> checkQuery(Session& session, const LeadQuery& query);

} // namespace baton
