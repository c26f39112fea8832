// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/exports.h"

#include "core/fields/catalogue.h"
#include "core/runtime/lead_listing.h"
#include "core/storage/repositories.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr int kPage = 1000;

using Row = std::vector<Value>;
using Sink = std::function<bool(std::span<const Value>)>;

Value textOrAbsent(std::string_view text)
{
    return text.empty() ? Value() : Value(std::string(text));
}

template <typename Tag>
Value keyOrAbsent(const std::optional<Key<Tag>>& key)
{
    return key ? Value(key->text()) : Value();
}

Value instantOrAbsent(const std::optional<Instant>& instant)
{
    return instant ? Value(*instant) : Value();
}

/// Runs through pages until one is empty or the sink has enough. `page` gives the rows after a key, `keyOf`
/// the key of one, `fill` its values.
template <typename KeyType, typename Page, typename KeyOf, typename Fill>
Result<std::int64_t> stream(const Sink& sink, KeyType after, Page page, KeyOf keyOf, Fill fill)
{
    std::int64_t count = 0;
    Row values;
    while (true) {
        const auto rows = page(after);
        if (!rows)
            return rows.error();
        if (rows->empty())
            return count;
        for (const auto& row : *rows) {
            values.clear();
            fill(row, values);
            if (!sink(values))
                return count;
            ++count;
        }
        after = keyOf(rows->back());
    }
}

constexpr std::array<const char*, 14> kLeadColumns{
    "id",    "external_id",    "received_at", "updated_at", "stage",      "lead_state", "disposition",
    "owner", "previous_owner", "score",       "grade",      "account_id", "due_at",     "snoozed_until"};

void fillLead(const LeadRow& row, const FieldCatalogue& catalogue, Row& values)
{
    values = {double(row.lead.id.value),
              textOrAbsent(row.lead.externalId),
              row.lead.receivedAt,
              row.updatedAt,
              std::string(stageKey(row.lead.stage)),
              std::string(leadStateKey(row.state)),
              textOrAbsent(row.disposition),
              keyOrAbsent(row.lead.owner),
              keyOrAbsent(row.lead.previousOwner),
              row.scoreMilli ? Value(double(*row.scoreMilli) / 1000.0) : Value(),
              textOrAbsent(row.grade),
              row.lead.account ? Value(double(row.lead.account->value)) : Value(),
              instantOrAbsent(readableDueAt(row.dueAt, row.lead)),
              instantOrAbsent(row.snoozedUntil)};
    for (const Field& field : catalogue.all()) {
        if (field.origin == FieldOrigin::Derived)
            continue;
        const Value* const value = row.lead.values.find(field.id.text());
        values.push_back(value ? *value : Value());
    }
}

Result<std::int64_t> exportLeads(Session& session, const Sink& sink)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    return stream(
        sink, LeadId{}, [&](LeadId after) { return session.repositories().leads.page({}, after, kPage); },
        [](const LeadRow& row) { return row.lead.id; },
        [&](const LeadRow& row, Row& values) { fillLead(row, **catalogue, values); });
}

constexpr std::array<const char*, 10> kAssignmentColumns{"decision_id", "lead_id",     "rep",   "pool",
                                                         "how",         "actor",       "value", "opened_at",
                                                         "closed_at",   "close_reason"};

Result<std::int64_t> exportAssignments(Session& session, const Sink& sink)
{
    return stream(
        sink, DecisionId{},
        [&](DecisionId after) { return session.repositories().assignments.page(after, kPage); },
        [](const AssignmentRow& row) { return row.decision; },
        [](const AssignmentRow& row, Row& values) {
            values = {double(row.decision.value),
                      double(row.lead.value),
                      row.rep.text(),
                      keyOrAbsent(row.pool),
                      textOrAbsent(row.how),
                      textOrAbsent(row.actor),
                      row.value,
                      row.openedAt,
                      instantOrAbsent(row.closedAt),
                      textOrAbsent(row.closeReason)};
        });
}

constexpr std::array<const char*, 7> kEventColumns{"seq",  "lead_id", "at",  "actor",
                                                   "kind", "payload", "hash"};

Result<std::int64_t> exportEvents(Session& session, const Sink& sink)
{
    return stream(
        sink, EventSeq{}, [&](EventSeq after) { return session.repositories().events.page(after, kPage); },
        [](const LeadEvent& event) { return event.seq; },
        [](const LeadEvent& event, Row& values) {
            values = {double(event.seq.value),   double(event.lead.value), event.at,
                      textOrAbsent(event.actor), textOrAbsent(event.kind), textOrAbsent(event.payload),
                      toHex(bytesOf(event.hash))};
        });
}

} // namespace

bool isColumnOfLeads(std::string_view name)
{
    return std::ranges::find(kLeadColumns, name) != kLeadColumns.end();
}

Result<std::vector<std::string>> exportColumns(Session& session, ExportKind kind)
{
    if (kind == ExportKind::Assignments)
        return std::vector<std::string>(kAssignmentColumns.begin(), kAssignmentColumns.end());
    if (kind == ExportKind::Events)
        return std::vector<std::string>(kEventColumns.begin(), kEventColumns.end());
    std::vector<std::string> columns(kLeadColumns.begin(), kLeadColumns.end());
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    for (const Field& field : (*catalogue)->all()) {
        if (field.origin != FieldOrigin::Derived)
            columns.push_back(field.id.text());
    }
    return columns;
}

Result<std::int64_t> exportRows(Session& session, ExportKind kind, const Sink& sink)
{
    switch (kind) {
    case ExportKind::Leads:
        return exportLeads(session, sink);
    case ExportKind::Assignments:
        return exportAssignments(session, sink);
    case ExportKind::Events:
        break;
    }
    return exportEvents(session, sink);
}

} // namespace baton
