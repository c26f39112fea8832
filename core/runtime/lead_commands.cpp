// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_commands.h"

#include "core/base/text.h"
#include "core/fields/value_io.h"
#include "core/intake/stage_name.h"
#include "core/runtime/engine.h"
#include "core/runtime/lead_intake.h"
#include "core/runtime/lead_text_fields.h"
#include "core/storage/connection.h"
#include "core/storage/field_json.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <charconv>

namespace baton {

namespace {

void report(Problems& problems, const char* code, const std::string& field, const std::string& text)
{
    problems.push_back({Severity::Error, code, field, {field, text}});
}

LeadDraft readDraft(const FieldCatalogue& catalogue, const FieldTexts& texts, Problems& problems)
{
    LeadDraft draft;
    for (const auto& [field, text] : texts) {
        if (field == "external_id") {
            draft.externalId = trimmed(text);
            if (!isStorableText(text) || draft.externalId.size() > kLongestExternalId)
                report(problems, "lead.bad_text", field, {});
        } else if (field == "received_at") {
            draft.receivedAt = parseInstant(text);
            if (!draft.receivedAt)
                report(problems, "lead.bad_instant", field, text);
        } else if (field == "stage") {
            draft.stage = stageFrom(text);
            if (!draft.stage)
                report(problems, "lead.bad_value", field, text);
        } else if (auto value = readLeadField(catalogue, field, text, problems)) {
            draft.values.set(field, std::move(*value));
        }
    }
    if (draft.values.empty() && draft.externalId.empty() && problems.empty())
        problems.push_back({Severity::Error, "lead.empty", ""});
    return draft;
}

/// "pages:number" names a value and its type; without a type it is text. Nothing: the text is no such value.
std::optional<Value> readActivityValue(std::string& name, const std::string& text)
{
    const auto colon = name.rfind(':');
    const auto type = colon == std::string::npos ? std::nullopt : parseFieldType(name.substr(colon + 1));
    if (!type)
        return text.empty() ? Value() : Value(text);
    name.resize(colon);
    return parseValue(*type, text);
}

ActivityRow readActivity(std::string_view kind, const FieldTexts& texts, Problems& problems)
{
    ActivityRow row;
    if (!isKey(kind))
        report(problems, "activity.bad_kind", "kind", std::string(kind));
    for (const auto& [told, text] : texts) {
        std::string name = told;
        auto value = readActivityValue(name, text);
        if (!isStorableText(text) || !isStorableText(name) || name.empty())
            report(problems, "lead.bad_text", name, {});
        else if (!value)
            report(problems, "lead.bad_value", name, text);
        else
            row.activity.values.set(name, std::move(*value));
    }
    row.activity.kind = kind;
    return row;
}

/// All of it a number.
std::optional<LeadId> numberIn(std::string_view digits)
{
    LeadId number;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
    const bool isNumber = failure == std::errc{} && end == digits.data() + digits.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Result<LeadOutcome> addLead(Session& session, const FieldTexts& texts, Engine* engine)
{
    // Before anything is asked: outside of it, each question would be a reading transaction of its own.
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    BATON_TRY(session.require(Right::AddLeads));
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    LeadOutcome outcome;
    const LeadDraft draft = readDraft(**catalogue, texts, outcome.problems);
    if (hasErrors(outcome.problems))
        return outcome;
    const Instant now = session.now();
    LeadIntake::StoreNew storeNew;
    if (engine) {
        BATON_TRY(engine->beginIntake(now));
        storeNew = [&](LeadRow& row) { return engine->decideNew(row); };
    }
    LeadIntake intake(session.repositories(), session.actor(), std::move(storeNew));
    const auto taken = intake.take(draft, now, {});
    if (!taken)
        return taken.error();
    if (engine)
        BATON_TRY(engine->finish());
    BATON_TRY(transaction->commit());
    if (engine)
        engine->committed();
    outcome.lead = taken->lead;
    outcome.created = taken->outcome == LeadIntake::Outcome::Created;
    return outcome;
}

Result<LeadOutcome> addActivity(Session& session, std::string_view reference, std::string_view kind,
                                std::optional<Instant> at, const FieldTexts& texts)
{
    BATON_TRY(session.require(Right::AddLeads));
    LeadOutcome outcome;
    ActivityRow activity = readActivity(kind, texts, outcome.problems);
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    const auto lead = findLead(session, reference);
    if (!lead)
        return lead.error();
    if (!*lead)
        report(outcome.problems, "lead.unknown", "lead", std::string(reference));
    if (hasErrors(outcome.problems))
        return outcome;
    auto row = session.repositories().leads.find(**lead);
    if (!row)
        return row.error();
    if ((*row)->state == LeadState::Withdrawn) {
        outcome.problems.push_back({Severity::Error, "lead.withdrawn", ""});
        return outcome;
    }
    activity.lead = **lead;
    activity.activity.at = at.value_or(session.now());
    outcome.lead = *lead;
    // Said again, perhaps because nobody could tell whether it had been taken.
    const auto known = session.repositories().activities.exists(activity);
    if (!known || *known)
        return known ? Result<LeadOutcome>(outcome) : known.error();
    const auto id = session.repositories().activities.insert(activity);
    if (!id)
        return id.error();
    std::string payload;
    writeFieldJson(payload, activity.activity.values);
    LeadIntake intake(session.repositories(), session.actor());
    BATON_TRY(intake.noteChange(**row, session.now(), "activity." + std::string(kind), payload));
    BATON_TRY(transaction->commit());
    outcome.created = true;
    return outcome;
}

Result<std::vector<LeadId>> leadsNamed(Session& session, std::string_view reference)
{
    LeadRepository& leads = session.repositories().leads;
    std::vector<LeadId> ids;
    const auto take = [&](const Result<std::optional<LeadRow>>& row) -> Result<void> {
        if (!row)
            return row.error();
        if (*row && std::ranges::find(ids, (*row)->lead.id) == ids.end())
            ids.push_back((*row)->lead.id);
        return {};
    };
    const bool isNumberOnly = reference.starts_with('#');
    if (const auto number = numberIn(reference.substr(isNumberOnly ? 1 : 0))) {
        BATON_TRY(take(leads.find(*number)));
        if (isNumberOnly)
            return ids;
    }
    BATON_TRY(take(leads.findByExternalId(reference)));
    if (ids.empty())
        BATON_TRY(take(leads.findByEmail(reference)));
    return ids;
}

Result<std::optional<LeadId>> findLead(Session& session, std::string_view reference)
{
    const auto ids = leadsNamed(session, reference);
    if (!ids)
        return ids.error();
    if (ids->size() > 1)
        return Error{
            "lead.ambiguous",
            {std::string(reference), std::to_string(ids->front().value), std::to_string(ids->back().value)}};
    return ids->empty() ? std::nullopt : std::optional(ids->front());
}

} // namespace baton
