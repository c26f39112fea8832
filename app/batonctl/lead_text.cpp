// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/lead_text.h"

#include "app/batonctl/cli.h"
#include "core/fields/value_io.h"

#include "words/words.h"

namespace baton {

namespace {

QString textOf(const Lead& lead, const char* field)
{
    const Value* const value = lead.values.find(field);
    return value ? Words::text(formatValue(*value)) : QString();
}

template <typename Tag>
Json keyOrNull(const std::optional<Key<Tag>>& key)
{
    return key ? Json(key->text()) : Json();
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace

Json leadToJson(const LeadSummary& summary)
{
    const Lead& lead = summary.lead;
    const auto dueAt = readableDueAt(summary.dueAt, lead);
    Json values = Json::object();
    for (const auto& [field, value] : lead.values)
        values[field] = valueToJson(value);
    return {{"id", lead.id.value},
            {"externalId", textOrNull(lead.externalId)},
            {"state", leadStateKey(summary.state)},
            {"stage", stageKey(lead.stage)},
            {"owner", keyOrNull(lead.owner)},
            {"previousOwner", keyOrNull(lead.previousOwner)},
            {"pool", textOrNull(summary.pool)},
            {"holdQueue", textOrNull(summary.holdQueue)},
            {"disposition", textOrNull(summary.disposition)},
            {"score", summary.score ? Json(summary.score->toDouble()) : Json()},
            {"grade", textOrNull(summary.grade)},
            {"receivedAt", formatInstant(lead.receivedAt)},
            {"updatedAt", formatInstant(summary.updatedAt)},
            {"dueAt", dueAt ? Json(formatInstant(*dueAt)) : Json()},
            {"snoozedUntil", summary.snoozedUntil ? Json(formatInstant(*summary.snoozedUntil)) : Json()},
            {"values", values}};
}

QString leadTitle(const Lead& lead)
{
    QString who = (textOf(lead, "first_name") + QLatin1Char(' ') + textOf(lead, "last_name")).trimmed();
    if (who.isEmpty())
        who = textOf(lead, "email");
    if (who.isEmpty())
        who = Words::text(lead.externalId);
    const QString company = textOf(lead, "company");
    const QString number = QStringLiteral("#%1").arg(lead.id.value);
    if (who.isEmpty())
        return company.isEmpty() ? number : Words::filled(QStringLiteral("%1 %2"), {number, company});
    return company.isEmpty() ? Words::filled(QStringLiteral("%1 %2"), {number, who})
                             : Words::filled(Cli::tr("%1 %2, %3"), {number, who, company});
}

} // namespace baton
