// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lead_columns.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/fields/standard_fields.h"
#include "core/storage/field_json.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr auto kStandard = std::to_array<StandardColumn>({
    {"campaign", "campaign"},
    {"city", "city"},
    {"company", "company"},
    {"country", "country"},
    {"email", "email"},
    {"employees", "employees", true},
    {"first_name", "first_name"},
    {"industry", "industry"},
    {"job_title", "job_title"},
    {"last_name", "last_name"},
    {"message", "message"},
    {"phone", "phone"},
    {"postal_code", "postal_code"},
    {"revenue", "revenue", true},
    {"source", "source"},
    {"state", "state_region"},
    {"website", "website"},
});

static_assert(kStandard.size() == fields::StandardCount);
static_assert(std::ranges::is_sorted(kStandard, {}, &StandardColumn::field));

constexpr auto kOwn = std::to_array<std::string_view>(
    {"state",       "stage",       "raised_by",   "owner",         "previous_owner", "disposition",
     "received_at", "updated_at",  "due_at",      "snoozed_until", "score_milli",    "grade",
     "account_id",  "import_id",   "event_count", "last_event",    "head_hash",      "external_id",
     "email_key",   "content_key", "domain_key"});

std::optional<RepId> repOf(std::string_view text)
{
    return text.empty() ? std::nullopt : RepId::make(text);
}

bool fits(const StandardColumn& column, const Value& value)
{
    return column.number ? std::holds_alternative<double>(value) : std::holds_alternative<std::string>(value);
}

} // namespace

std::span<const StandardColumn> standardColumns()
{
    return kStandard;
}

const std::string& leadColumnList()
{
    static const std::string list = [] {
        std::string text;
        for (const auto column : kOwn)
            text.append(text.empty() ? "" : ", ").append(column);
        for (const auto& standard : kStandard)
            text.append(", ").append(standard.column);
        return text + ", custom, id";
    }();
    return list;
}

int leadColumnCount()
{
    return int(kOwn.size() + kStandard.size() + 2);
}

std::int64_t domainKeyOf(std::string_view registrableDomain)
{
    return std::int64_t(stableHash(registrableDomain));
}

std::int64_t emailKeyOf(std::string_view email)
{
    thread_local std::string buffer;
    foldInto(email, buffer);
    return std::int64_t(stableHash(buffer));
}

void LeadBinder::bind(Statement& statement, const LeadRow& row)
{
    const Lead& lead = row.lead;
    const Value* const email = lead.values.find("email");
    const auto* const address = email ? std::get_if<std::string>(email) : nullptr;
    int at = 0;
    statement.bind(++at, leadStateKey(row.state));
    statement.bind(++at, stageKey(lead.stage));
    statement.bind(++at, orNull(lead.raisedBy));
    statement.bind(++at, lead.owner);
    statement.bind(++at, lead.previousOwner);
    statement.bind(++at, orNull(row.disposition));
    statement.bind(++at, lead.receivedAt);
    statement.bind(++at, row.updatedAt);
    statement.bind(++at, row.dueAt);
    statement.bind(++at, row.snoozedUntil);
    statement.bind(++at, row.scoreMilli);
    statement.bind(++at, orNull(row.grade));
    statement.bind(++at, lead.account);
    statement.bind(++at, orNull(row.import));
    statement.bind(++at, row.chain.count);
    statement.bind(++at, row.chain.last);
    statement.bind(++at, row.chain.hash);
    statement.bind(++at, orNull(lead.externalId));
    statement.bind(++at, address ? std::optional(emailKeyOf(*address)) : std::nullopt);
    statement.bind(++at, row.contentKey);
    statement.bind(++at, row.domainKey);
    bindFields(statement, at, lead.values, row.foreign);
    statement.bind(leadColumnCount(), lead.id);
}

void LeadBinder::bindFields(Statement& statement, int position, const FieldValues& values,
                            std::string_view foreign)
{
    // Both lists ascend by field id. A standard field of the wrong type is kept among the custom ones.
    m_custom = "{";
    auto value = values.begin();
    const auto customBefore = [&](std::string_view standard) {
        for (; value != values.end() && value->first < standard; ++value)
            appendFieldJson(m_custom, value->first, value->second);
    };
    for (const auto& column : kStandard) {
        customBefore(column.field);
        const bool here = value != values.end() && value->first == column.field;
        ++position;
        if (!here) {
            statement.bind(position, nullptr);
            continue;
        }
        if (!fits(column, value->second)) {
            appendFieldJson(m_custom, value->first, value->second);
            statement.bind(position, nullptr);
        } else if (column.number) {
            statement.bind(position, std::get<double>(value->second));
        } else {
            statement.bind(position, std::get<std::string>(value->second));
        }
        ++value;
    }
    for (; value != values.end(); ++value)
        appendFieldJson(m_custom, value->first, value->second);
    if (!foreign.empty())
        m_custom.append(m_custom.size() > 1 ? "," : "").append(foreign);
    m_custom += '}';
    if (m_custom.size() > 2)
        statement.bind(position + 1, m_custom);
    else
        statement.bind(position + 1, nullptr);
}

LeadRow readLead(const Rows& rows)
{
    LeadRow row;
    Lead& lead = row.lead;
    int at = 0;
    row.state = parseLeadState(rows.text(at++)).value_or(LeadState::Due);
    lead.stage = parseStage(rows.text(at++)).value_or(Stage::Lead);
    lead.raisedBy = rows.text(at++);
    lead.owner = repOf(rows.text(at++));
    lead.previousOwner = repOf(rows.text(at++));
    row.disposition = rows.text(at++);
    lead.receivedAt = rows.instant(at++);
    row.updatedAt = rows.instant(at++);
    row.dueAt = rows.maybeInstant(at++);
    row.snoozedUntil = rows.maybeInstant(at++);
    row.scoreMilli = rows.maybeInteger(at++);
    row.grade = rows.text(at++);
    if (const auto account = rows.maybeInteger(at++))
        lead.account = AccountId{*account};
    row.import = {rows.integer(at++)};
    row.chain.count = rows.integer(at++);
    row.chain.last = {rows.integer(at++)};
    row.chain.hash = rows.digest(at++);
    lead.externalId = rows.text(at++);
    ++at; // the key of the email, which is read itself
    row.contentKey = rows.maybeInteger(at++);
    row.domainKey = rows.maybeInteger(at++);
    for (const auto& column : kStandard) {
        if (!rows.isNull(at))
            lead.values.set(column.field, column.number ? Value(rows.real(at)) : Value(rows.string(at)));
        ++at;
    }
    if (const auto custom = rows.text(at); !custom.empty())
        readFieldJson(custom, lead.values, row.foreign);
    lead.id = {rows.integer(at + 1)};
    return row;
}

} // namespace baton
