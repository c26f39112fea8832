// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lead_fact_reader.h"

#include "core/domain/lead_state.h"
#include "core/fields/standard_fields.h"
#include "core/listing/listing_fields.h"
#include "core/storage/field_json.h"
#include "core/storage/lead_columns.h"

#include <algorithm>

namespace baton {

namespace {

constexpr std::string_view kAccountTable = "account";
constexpr std::string_view kAssignmentTable = "assignment_open";
constexpr std::string_view kJourneyTable = "journey";

} // namespace

LeadFactReader::LeadFactReader(Connection& connection, const FactsPlan& plan)
    : m_plan(plan),
      m_derives(plan.literals->readsActivities || !plan.derived.empty()),
      m_activityRows(connection)
{
    use("id");
    planKept();
    planDerived();
    planListed();
}

int LeadFactReader::use(std::string_view name, std::string_view table)
{
    std::string column = std::string(table).append(".").append(name);
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    if (found != m_columns.end())
        return int(found - m_columns.begin());
    m_columns.push_back(std::move(column));
    return int(m_columns.size()) - 1;
}

std::string LeadFactReader::select(std::string_view leadSource, std::string_view also) const
{
    std::string sql = "SELECT ";
    for (const std::string& column : m_columns)
        sql.append(&column == m_columns.data() ? "" : ", ").append(column);
    if (!also.empty())
        sql.append(", ").append(also);
    return sql.append(" FROM ").append(leadSource).append(m_joins);
}

bool LeadFactReader::readsOnly(std::span<const std::string_view> columns) const
{
    return std::ranges::all_of(m_columns, [&](std::string_view name) {
        const auto dot = name.find('.');
        return name.substr(0, dot) != kLeadTable ||
               std::ranges::find(columns, name.substr(dot + 1)) != columns.end();
    });
}

/// The fields that leads keep.
void LeadFactReader::planKept()
{
    for (const FieldIndex index : m_plan.needed) {
        const Field& field = m_plan.catalogue->at(index);
        if (field.origin == FieldOrigin::Custom) {
            m_customColumn = use("custom");
            m_custom.push_back({index, field.id.text()});
        } else if (field.origin == FieldOrigin::Standard) {
            const auto columns = standardColumns();
            const auto column = std::ranges::find(columns, field.id.text(), &StandardColumn::field);
            add(index, column->column, column->number ? How::Number : How::Text);
        }
    }
}

/// The fields that every catalogue derives.
void LeadFactReader::planDerived()
{
    const auto basis = [&](int& place, const char* column, std::initializer_list<FieldIndex> fields) {
        if (std::ranges::any_of(fields, [&](FieldIndex field) { return m_plan.needs(field); }))
            place = use(column);
    };
    basis(m_basics.email, "email",
          {fields::EmailDomain, fields::RegistrableDomain, fields::FreeMail, fields::CountryFromDomain});
    basis(m_basics.website, "website", {fields::RegistrableDomain, fields::CountryFromDomain});
    basis(m_basics.phone, "phone", {fields::CountryFromPhone});
    basis(m_basics.receivedAt, "received_at", {fields::ReceivedWeekday, fields::ReceivedHour});
    const auto direct = [&](FieldIndex field, const char* column, How how,
                            std::string_view table = kLeadTable) {
        if (m_plan.needs(field))
            add(field, column, how, table);
    };
    direct(fields::ScoreTotal, "score_milli", How::Milli);
    direct(fields::Grade, "grade", How::Text);
    direct(fields::LifecycleStage, "stage", How::Text);
    direct(fields::Owner, "owner", How::Text);
    direct(fields::PreviousOwner, "previous_owner", How::Text);
    direct(fields::AccountOwner, "owner", How::Text, kAccountTable);
    if (m_plan.needs(fields::AccountOwner))
        m_joins = " LEFT JOIN account ON account.id = lead.account_id";
}

/// The fields that only listings have.
void LeadFactReader::planListed()
{
    const auto needed = [&](std::string_view id) -> std::optional<FieldIndex> {
        const auto index = m_plan.catalogue->find(id);
        const bool own = index && *index >= fields::DerivedEnd &&
                         m_plan.catalogue->at(*index).origin == FieldOrigin::Derived;
        return own && m_plan.needs(*index) ? index : std::nullopt;
    };
    const auto column = [&](std::string_view id, const char* from, How how,
                            std::string_view table = kLeadTable) {
        const auto index = needed(id);
        if (index)
            add(*index, from, how, table);
        return index.has_value();
    };
    column(listing::kId, "id", How::Number);
    column(listing::kExternalId, "external_id", How::Text);
    column(listing::kState, "state", How::Text);
    column(listing::kDisposition, "disposition", How::Text);
    column(listing::kReceived, "received_at", How::Instant);
    column(listing::kUpdated, "updated_at", How::Instant);
    column(listing::kDue, "due_at", How::Instant);
    column(listing::kSnoozed, "snoozed_until", How::Instant);
    if (column(listing::kAccount, "name", How::Text, kAccountTable) && m_joins.empty())
        m_joins = " LEFT JOIN account ON account.id = lead.account_id";
    if (column(listing::kPool, "pool", How::OwnersText, kAssignmentTable))
        m_joins += " LEFT JOIN assignment_open ON assignment_open.lead_id = lead.id";
    if (column(listing::kQueue, "hold_queue", How::HeldText, kJourneyTable))
        m_joins += " LEFT JOIN journey ON journey.lead_id = lead.id";
    if (needed(listing::kPool) || needed(listing::kQueue))
        m_state = use("state");
    if (const auto name = needed(listing::kName)) {
        m_name = *name;
        m_firstName = use("first_name");
        m_lastName = use("last_name");
    }
}

Result<void> LeadFactReader::read(const Rows& rows, Instant now, ListedFacts& facts)
{
    facts.begin();
    if (m_plan.literals->readsActivities) {
        auto activities = m_activityRows.ofLead(leadOf(rows));
        if (!activities)
            return activities.error();
        m_activities = *std::move(activities);
    }
    if (m_derives || m_boundAt != now) {
        readBasics(rows);
        facts.derive(m_lead, m_activities, now);
        m_boundAt = now;
    }
    for (const Source& source : m_sources)
        fill(source, rows, facts);
    if (m_firstName != kNowhere)
        fillName(rows, facts);
    if (m_customColumn != kNowhere && !rows.isNull(m_customColumn))
        fillCustom(rows, facts);
    return {};
}

void LeadFactReader::readBasics(const Rows& rows)
{
    const auto value = [&](const char* field, int column) {
        if (column != kNowhere)
            m_lead.values.set(field, rows.isNull(column) ? Value() : Value(rows.string(column)));
    };
    value("email", m_basics.email);
    value("phone", m_basics.phone);
    value("website", m_basics.website);
    if (m_basics.receivedAt != kNowhere)
        m_lead.receivedAt = rows.instant(m_basics.receivedAt);
}

void LeadFactReader::fill(const Source& source, const Rows& rows, ListedFacts& facts) const
{
    if (source.how != How::Text && rows.isNull(source.column))
        return;
    switch (source.how) {
    case How::Text:
        return facts.text(source.field, rows.text(source.column));
    case How::Number:
        return facts.number(source.field, rows.real(source.column));
    case How::Milli:
        return facts.number(source.field, double(rows.integer(source.column)) / 1000.0);
    case How::Instant:
        return facts.instant(source.field, rows.instant(source.column));
    case How::OwnersText:
        if (rows.text(m_state) == leadStateKey(LeadState::Owned))
            facts.text(source.field, rows.text(source.column));
        return;
    case How::HeldText:
        if (rows.text(m_state) == leadStateKey(LeadState::Held))
            facts.text(source.field, rows.text(source.column));
        return;
    }
}

void LeadFactReader::fillName(const Rows& rows, ListedFacts& facts) const
{
    const std::string_view first = rows.text(m_firstName);
    const std::string_view last = rows.text(m_lastName);
    if (first.empty() || last.empty())
        facts.text(m_name, first.empty() ? last : first);
    else
        facts.ownText(m_name, std::string(first).append(" ").append(last));
}

void LeadFactReader::fillCustom(const Rows& rows, ListedFacts& facts)
{
    FieldValues values;
    std::string foreign;
    readFieldJson(rows.text(m_customColumn), values, foreign);
    for (const CustomField& field : m_custom) {
        if (const Value* const value = values.find(field.id))
            facts.value(field.field, *value);
    }
}

} // namespace baton
