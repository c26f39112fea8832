// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/lead_matcher.h"
#include "core/listing/sorted_leads.h"
#include "core/storage/lead_fact_reader.h"

#include <functional>
#include <optional>

namespace baton {

class Connection;

/// Finds the leads of a query. For several calls of one consistent state, inside a transaction. Ends with
/// "storage.cancelled" where the connection is told to.
class LeadScan {
public:
    /// False: enough.
    using Take = std::function<bool(LeadId)>;

    LeadScan(Connection& connection, const LeadQuery& query, LeadMatcher matcher, Instant now);

    const LeadMatcher& matcher() const { return m_matcher; }
    /// Whether anything but the sort key decides: without, it gives every lead of the scope.
    bool selects() const { return m_searches || m_matcher.selects(); }

    /// Whether inOrder() reads little more than what it gives: there is an index in this order.
    bool isIndexed() const { return m_indexed; }
    /// Gives the leads in their order, looking at no more than `most` of the scope. Only if isIndexed().
    Result<void> inOrder(std::int64_t most, const Take& take);
    /// Gives all with their sort keys, in no order.
    Result<void> collect(SortedLeads& leads);
    /// Where a lead stands now; nothing if the query does not give it. `now` as for the scan.
    Result<std::optional<LeadPlace>> find(LeadId lead);
    /// The same of a lead that is known to be one of them.
    Result<LeadPlace> place(LeadId lead);

private:
    std::string selectSql(std::string_view leadSource) const;
    std::string scopeSql() const;
    std::optional<RepId> rep() const;
    Result<std::string_view> source() const;
    Result<void> collectFrom(std::string_view leadSource, const std::string& scope, SortedLeads& leads);
    Result<bool> readMatching(const Rows& rows);
    Result<std::optional<LeadPlace>> readPlace(Rows rows, bool mustMatch);

    Connection& m_connection;
    LeadQuery m_query;
    LeadMatcher m_matcher;
    Instant m_now;
    LeadFactReader m_reader;
    ListedFacts m_facts;
    bool m_indexed = false, m_searches = false;
    Statement m_find, m_place;
};

} // namespace baton
