// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_mapper.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/fields/domain_derivation.h"
#include "core/fields/value_io.h"
#include "core/intake/csv_writer.h"
#include "core/intake/date_format.h"
#include "core/intake/email_address.h"
#include "core/intake/phone_number.h"
#include "core/intake/stage_name.h"

#include <algorithm>

namespace baton {

namespace {

using Target = ImportPlan::Target;

constexpr std::size_t kQuotedBytes = 80; ///< of a bad value in a Problem

/// The beginning of a text, cut between characters.
std::string excerpt(std::string_view text)
{
    std::size_t size = std::min(text.size(), kQuotedBytes);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return std::string(text.substr(0, size));
}

const char* badTypeCode(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return "value.bad_number";
    case FieldType::YesNo:
        return "value.bad_yes_no";
    case FieldType::Instant:
        return "value.bad_instant";
    default:
        return "value.bad_text";
    }
}

/// Everything in the values as one text without ambiguity.
std::string spelledOut(const FieldValues& values)
{
    Json all = Json::object();
    for (const auto& [id, value] : values)
        all[id] = valueToJson(value);
    return writeJson(all);
}

std::string contentKey(std::initializer_list<std::string_view> parts)
{
    std::string joined;
    for (const std::string_view part : parts)
        joined += std::to_string(part.size()) + ':' + std::string(part);
    constexpr std::size_t kEnough = 16;
    return "content:" + toHex(bytesOf(sha256({joined})).substr(0, kEnough));
}

std::string keyOf(const LeadDraft& draft)
{
    if (!draft.externalId.empty())
        return "id:" + draft.externalId;
    if (const Value* email = draft.values.find("email"))
        return "email:" + folded(std::get<std::string>(*email));
    const std::string at = draft.receivedAt ? formatInstant(*draft.receivedAt) : std::string();
    return contentKey({at, spelledOut(draft.values)});
}

std::string keyOf(const ActivityDraft& draft)
{
    if (!draft.externalId.empty())
        return "id:" + draft.externalId;
    return contentKey({draft.leadExternalId, folded(draft.leadEmail), draft.kind, formatInstant(draft.at),
                       spelledOut(draft.values)});
}

std::string keyOf(const AccountDraft& draft)
{
    if (!draft.externalId.empty())
        return "id:" + draft.externalId;
    return draft.domain.empty() ? "name:" + folded(draft.name) : "domain:" + draft.domain;
}

std::string domainOf(std::string_view text)
{
    const std::string host = websiteHost(text);
    return std::string(registrableDomain(host));
}

} // namespace

void RowMapper::report(const char* code, const ImportPlan::Step* step, std::string_view text)
{
    const bool inCell = step && step->column;
    m_problems.push_back({Severity::Error,
                          code,
                          inCell ? cellLocation(m_row, *step->column + 1) : rowLocation(m_row),
                          {step ? inCell ? step->columnName : step->id : std::string(), excerpt(text)}});
}

Value RowMapper::bad(const ImportPlan::Step& step, const char* code, std::string_view text)
{
    if (m_plan->onBadValue == Mapping::OnBadValue::Reject)
        report(code, &step, text);
    else
        m_isLost = true;
    return {};
}

bool RowMapper::checkShape(const CsvRow& row)
{
    m_row = row.number();
    m_said = false;
    m_problems.clear();
    if (row.fault) {
        m_problems.push_back(*row.fault);
        return false;
    }
    const std::size_t found = row.fields.size();
    const auto counts = [&] {
        return std::vector<std::string>{std::to_string(found), std::to_string(m_plan->namedColumns)};
    };
    if (found < m_plan->namedColumns && !m_plan->padShortRows)
        m_problems.push_back({Severity::Error, "row.short", rowLocation(m_row), counts()});
    for (std::size_t i = m_plan->namedColumns; i < found; ++i) {
        if (trimmed(withoutDefusing(row.fields[i])).empty())
            continue;
        const char* code = i < m_plan->columns ? "row.value_in_unnamed_column" : "row.long";
        m_problems.push_back({Severity::Error, code, cellLocation(m_row, i + 1), counts()});
        break;
    }
    return m_problems.empty();
}

bool RowMapper::isEmptyValue(std::string_view text) const
{
    const auto means = [&](const std::string& empty) {
        if (empty.size() != text.size() && isAscii(empty))
            return false;
        return folded(text) == empty;
    };
    return std::any_of(m_plan->emptyValues.begin(), m_plan->emptyValues.end(), means);
}

const std::string* RowMapper::replacementOf(const ImportPlan::Step& step, std::string_view text)
{
    foldInto(text, m_folded);
    const auto found = step.replacements.find(m_folded);
    return found == step.replacements.end() ? nullptr : &found->second;
}

std::string_view RowMapper::eachReplaced(const ImportPlan::Step& step, std::string_view texts)
{
    m_replaced.clear();
    while (!texts.empty()) {
        const auto end = std::min(texts.find(';'), texts.size());
        const std::string_view text = texts.substr(0, end);
        const std::string* const replacement = replacementOf(step, text);
        m_replaced.append(m_replaced.empty() ? "" : ";").append(replacement ? *replacement : text);
        texts.remove_prefix(std::min(end + 1, texts.size()));
    }
    return m_replaced;
}

/// What the row, else the constant, says; replaced as the mapping wants. Empty is absent.
std::string_view RowMapper::textFor(const ImportPlan::Step& step, const CsvRow& row)
{
    std::string_view text;
    if (step.column && *step.column < row.fields.size())
        text = trimmed(withoutDefusing(row.fields[*step.column]));
    if (!text.empty() && isEmptyValue(text))
        text = {};
    m_isOfRow = !text.empty();
    if (!m_isOfRow)
        return trimmed(step.constant);
    if (step.replacements.empty())
        return text;
    if (const std::string* const replacement = replacementOf(step, text))
        return trimmed(*replacement);
    return step.type == FieldType::MultiChoice ? eachReplaced(step, text) : text;
}

std::string RowMapper::emailFor(const ImportPlan::Step& step, std::string_view text)
{
    auto address = normalisedEmail(text);
    if (!address)
        bad(step, "value.bad_email", text);
    return std::move(address).value_or(std::string());
}

std::optional<Instant> RowMapper::instantFor(const ImportPlan::Step& step, std::string_view text)
{
    const auto instant = parseDate(text, step.format, m_plan->zone);
    if (!instant)
        bad(step, "value.bad_instant", text);
    return instant;
}

/// An id may be that of a rep who is yet to come.
std::optional<RepId> RowMapper::ownerFor(const ImportPlan::Step& step, std::string_view text)
{
    foldInto(text, m_folded);
    const auto named = m_plan->reps.find(m_folded);
    auto owner = named == m_plan->reps.end() ? RepId::make(text) : named->second;
    if (!owner)
        bad(step, "value.unknown_rep", text);
    return owner;
}

Value RowMapper::valueFor(const ImportPlan::Step& step, std::string_view text)
{
    if (step.isEmail) {
        std::string address = emailFor(step, text);
        return address.empty() ? Value() : Value(std::move(address));
    }
    if (step.isPhone)
        return normalisedPhone(text, m_plan->defaultRegion);
    if (step.type == FieldType::Instant) {
        const auto instant = instantFor(step, text);
        return instant ? Value(*instant) : Value();
    }
    auto value = parseValue(step.type, text);
    if (!value)
        return bad(step, badTypeCode(step.type), text);
    const auto isChoice = [&](const std::string& choice) {
        return std::find(step.choices.begin(), step.choices.end(), folded(choice)) != step.choices.end();
    };
    if (step.choices.empty())
        return std::move(*value);
    const auto* const one = std::get_if<std::string>(&*value);
    const auto* const several = std::get_if<MultiChoice>(&*value);
    if ((one && !isChoice(*one)) || (several && !std::all_of(several->begin(), several->end(), isChoice)))
        return bad(step, "value.unknown_choice", text);
    return std::move(*value);
}

/// Gives each step's text to `take`, or to the values. True if there is a draft.
template <typename Draft, typename Take>
bool RowMapper::fill(const CsvRow& row, Draft& draft, Take take)
{
    if (!checkShape(row))
        return false;
    draft.row = m_row;
    for (const ImportPlan::Step& step : m_plan->steps) {
        const std::string_view text = textFor(step, row);
        if (text.empty())
            continue;
        m_isLost = false;
        if (step.target == Target::Value)
            draft.values.set(step.id, valueFor(step, text));
        else
            take(step, text);
        m_said = m_said || (m_isOfRow && !m_isLost);
    }
    if (!m_said)
        report("row.empty", nullptr, {});
    return m_problems.empty();
}

std::variant<LeadDraft, Problems> RowMapper::lead(const CsvRow& row)
{
    LeadDraft draft;
    const bool whole = fill(row, draft, [&](const ImportPlan::Step& step, std::string_view text) {
        if (step.target == Target::ExternalId && text.size() > kLongestExternalId) {
            bad(step, "value.id_too_long", text);
        } else if (step.target == Target::ExternalId) {
            draft.externalId = text;
        } else if (step.target == Target::ReceivedAt) {
            draft.receivedAt = instantFor(step, text);
        } else {
            draft.stage = stageFrom(text);
            if (!draft.stage)
                bad(step, "value.unknown_stage", text);
        }
    });
    if (!whole)
        return std::move(m_problems);
    draft.idempotencyKey = keyOf(draft);
    return draft;
}

std::variant<ActivityDraft, Problems> RowMapper::activity(const CsvRow& row)
{
    ActivityDraft draft;
    std::optional<Instant> at;
    bool whole = fill(row, draft, [&](const ImportPlan::Step& step, std::string_view text) {
        if (step.target == Target::ExternalId) {
            draft.externalId = text;
        } else if (step.target == Target::LeadExternalId) {
            draft.leadExternalId = text;
        } else if (step.target == Target::LeadEmail) {
            draft.leadEmail = emailFor(step, text);
        } else if (step.target == Target::At) {
            at = instantFor(step, text);
        } else {
            draft.kind = isKey(text) ? std::string(text) : keyOfColumn(text);
            if (draft.kind.empty())
                bad(step, "value.bad_key", text);
        }
    });
    if (whole && draft.leadExternalId.empty() && draft.leadEmail.empty())
        report("row.needs_lead", nullptr, {});
    for (const ImportPlan::Step& step : m_plan->steps) {
        if (whole &&
            ((step.target == Target::Kind && draft.kind.empty()) || (step.target == Target::At && !at)))
            report("row.needs_value", &step, {});
    }
    if (!whole || !m_problems.empty())
        return std::move(m_problems);
    draft.at = *at;
    draft.idempotencyKey = keyOf(draft);
    return draft;
}

std::variant<AccountDraft, Problems> RowMapper::account(const CsvRow& row)
{
    AccountDraft draft;
    const bool whole = fill(row, draft, [&](const ImportPlan::Step& step, std::string_view text) {
        if (step.target == Target::ExternalId) {
            draft.externalId = text;
        } else if (step.target == Target::Name) {
            draft.name = text;
        } else if (step.target == Target::Owner) {
            draft.owner = ownerFor(step, text);
        } else {
            draft.domain = domainOf(text);
            if (draft.domain.empty())
                bad(step, "value.bad_domain", text);
        }
    });
    if (whole && draft.externalId.empty() && draft.name.empty() && draft.domain.empty())
        report("row.needs_value", nullptr, {});
    if (!whole || !m_problems.empty())
        return std::move(m_problems);
    draft.idempotencyKey = keyOf(draft);
    return draft;
}

} // namespace baton
