// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/lead.h"
#include "core/listing/listed_facts.h"
#include "core/storage/activity_repository.h"
#include "core/storage/statement.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Connection;

/// Reads rows as the facts of a listing (see core/listing/listing_fields.h), and from the database no column
/// that no needed field comes from. Connection and plan must outlive it.
class LeadFactReader {
public:
    LeadFactReader(Connection& connection, const FactsPlan& plan);

    /// "SELECT lead.id, ... FROM lead ...", to which conditions on "lead" and an order are added. `also`:
    /// what else is selected, behind the other columns.
    std::string select(std::string_view leadSource = "lead", std::string_view also = {}) const;
    int columnCount() const { return int(m_columns.size()); }

    /// Whether no column of leads is read but these.
    bool readsOnly(std::span<const std::string_view> columns) const;

    static LeadId leadOf(const Rows& rows) { return {rows.integer(0)}; }
    /// The facts refer to the row: they are good until the next one.
    Result<void> read(const Rows& rows, Instant now, ListedFacts& facts);

private:
    /// How a column becomes a field's value.
    enum class How : std::uint8_t { Text, Number, Milli, Instant, OwnersText, HeldText };
    struct Source {
        FieldIndex field = 0;
        int column = 0;
        How how = How::Text;
    };
    struct CustomField {
        FieldIndex field = 0;
        std::string id;
    };
    static constexpr int kNowhere = -1;
    static constexpr std::string_view kLeadTable = "lead";

    int use(std::string_view column, std::string_view table = kLeadTable);
    void planKept();
    void planDerived();
    void planListed();
    void add(FieldIndex field, std::string_view column, How how, std::string_view table = kLeadTable)
    {
        m_sources.push_back({field, use(column, table), how});
    }
    void fill(const Source& source, const Rows& rows, ListedFacts& facts) const;
    void fillName(const Rows& rows, ListedFacts& facts) const;
    void fillCustom(const Rows& rows, ListedFacts& facts);
    void readBasics(const Rows& rows);

    const FactsPlan& m_plan;
    std::vector<std::string> m_columns;
    std::string m_joins;
    std::vector<Source> m_sources;
    std::vector<CustomField> m_custom;
    /// Where what derived fields come from stands in the row.
    struct Basics {
        int email = kNowhere, phone = kNowhere, website = kNowhere, receivedAt = kNowhere;
    } m_basics;
    Lead m_lead; ///< as much of the row's lead as derived fields need
    int m_state = kNowhere;
    int m_customColumn = kNowhere;
    FieldIndex m_name = 0;
    int m_firstName = kNowhere;
    int m_lastName = kNowhere;
    bool m_derives = false;           ///< something from each row
    std::optional<Instant> m_boundAt; ///< nothing is derived, and the facts know this instant
    ActivityRepository m_activityRows;
    std::vector<Activity> m_activities; ///< of the row that was read last
};

} // namespace baton
