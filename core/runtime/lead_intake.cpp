// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_intake.h"

#include "core/base/hash.h"
#include "core/base/json_writer.h"
#include "core/fields/domain_derivation.h"
#include "core/handoff/decide.h"
#include "core/storage/field_json.h"
#include "core/storage/repositories.h"

namespace baton {

namespace {

const std::string* textOf(const FieldValues& values, std::string_view field)
{
    const Value* const value = values.find(field);
    return value ? std::get_if<std::string>(value) : nullptr;
}

/// What a draft changes about a stored lead.
struct LeadChange {
    FieldValues wrote;
    FieldValues before;          ///< of the same fields; those that were absent are not there
    std::string_view externalId; ///< empty: it stays
    std::optional<Stage> stage;  ///< absent: it stays
    bool empty() const { return wrote.empty() && externalId.empty() && !stage; }
};

/// A file tells what another system knew, perhaps long ago: it takes a lead forward in the funnel, never back
/// and never out of it. A lead that has ended stays where it is, as it does for people.
std::optional<Stage> stageAhead(const LeadRow& row, std::optional<Stage> told)
{
    const bool isAhead = told && row.lead.stage < *told && *told <= Stage::Customer;
    return isAhead && row.state != LeadState::Ended ? told : std::nullopt;
}

LeadChange changeOf(const LeadRow& row, const LeadDraft& draft)
{
    LeadChange change;
    for (const auto& [field, value] : draft.values) {
        const Value* const had = row.lead.values.find(field);
        if (had && *had == value)
            continue;
        change.wrote.set(field, value);
        if (had)
            change.before.set(field, *had);
    }
    if (row.lead.externalId.empty())
        change.externalId = draft.externalId;
    change.stage = stageAhead(row, draft.stage);
    return change;
}

/// What undoing needs: see undoImport(). `before`: the row without the change.
std::string undoText(const LeadChange& change, const LeadRow& before)
{
    std::string text;
    std::string fields;
    JsonWriter json(text);
    json.openObject();
    if (!change.externalId.empty())
        json.member("externalId", change.externalId);
    if (change.stage) {
        json.keyMember("stage", stageKey(*change.stage));
        json.keyMember("stageBefore", stageKey(before.lead.stage));
        json.keyMember("raisedBy", before.lead.raisedBy);
        json.keyMember("state", leadStateKey(before.state));
    }
    json.integerMember("events", before.chain.count);
    json.name("wrote");
    writeFieldJson(fields, change.wrote);
    json.raw(fields);
    json.name("before");
    writeFieldJson(fields, change.before);
    json.raw(fields);
    json.closeObject();
    return text;
}

/// For a lead that has nothing else to be recognised by.
std::optional<std::int64_t> contentKeyOf(const LeadDraft& draft)
{
    if (draft.idempotencyKey.empty() || !draft.externalId.empty() || textOf(draft.values, "email"))
        return std::nullopt;
    return std::int64_t(stableHash(draft.idempotencyKey));
}

/// The registrable domain of a business email; empty without one.
std::string businessDomain(const FieldValues& values)
{
    const std::string* const email = textOf(values, "email");
    std::string domain;
    if (email)
        emailDomainInto(*email, domain);
    if (domain.empty() || isFreeMail(domain))
        return {};
    return std::string(registrableDomain(domain));
}

/// Business leads share a domain key; the account is the one with exactly this registrable domain.
Result<void> matchToAccount(Repositories& repositories, LeadRow& row, std::string_view domain)
{
    row.domainKey.reset();
    row.lead.account.reset();
    if (domain.empty())
        return {};
    row.domainKey = domainKeyOf(domain);
    const auto account = repositories.accounts.findByDomain(domain);
    if (!account)
        return account.error();
    if (*account)
        row.lead.account = (*account)->id;
    return {};
}

} // namespace

Result<void> matchToAccount(Repositories& repositories, LeadRow& row)
{
    return matchToAccount(repositories, row, businessDomain(row.lead.values));
}

PreparedLead prepareLead(LeadDraft draft)
{
    PreparedLead lead;
    writeFieldJson(lead.payload, draft.values);
    lead.seal = sealPayload(lead.payload);
    lead.domain = businessDomain(draft.values);
    lead.contentKey = contentKeyOf(draft);
    lead.draft = std::move(draft);
    return lead;
}

Result<std::optional<LeadRow>> LeadIntake::find(const PreparedLead& lead)
{
    const LeadDraft& draft = lead.draft;
    if (!draft.externalId.empty()) {
        auto found = m_repositories->leads.findByExternalId(draft.externalId);
        if (!found || *found)
            return found;
    }
    const std::string* const email = textOf(draft.values, "email");
    if (!email) {
        return lead.contentKey ? m_repositories->leads.findByContent(*lead.contentKey)
                               : std::optional<LeadRow>();
    }
    auto found = m_repositories->leads.findByEmail(*email);
    // Two leads with different ids in the source system are two leads, though they share a mailbox.
    if (found && *found && !draft.externalId.empty() && !(*found)->lead.externalId.empty())
        return std::optional<LeadRow>();
    return found;
}

Result<void> LeadIntake::append(LeadRow& row, Instant now, std::string_view kind, std::string_view payload,
                                const PayloadSeal& seal)
{
    const auto seq =
        m_repositories->events.append(row.chain, {row.lead.id, now, m_actor.login, kind, payload}, seal);
    return seq ? Result<void>() : Result<void>(seq.error());
}

Result<LeadIntake::Taken> LeadIntake::create(PreparedLead& lead, Instant now, ImportId import)
{
    LeadDraft& draft = lead.draft;
    LeadRow row;
    const auto id = m_repositories->leads.nextId();
    if (!id)
        return id.error();
    row.lead.id = *id;
    row.lead.externalId = std::move(draft.externalId);
    row.lead.receivedAt = draft.receivedAt.value_or(now);
    row.lead.stage = draft.stage.value_or(Stage::Lead);
    row.lead.values = std::move(draft.values);
    row.updatedAt = now;
    row.dueAt = kDueAtOnce;
    row.import = import;
    row.contentKey = lead.contentKey;
    BATON_TRY(matchToAccount(*m_repositories, row, lead.domain));
    BATON_TRY(append(row, now, "received", lead.payload, lead.seal));
    BATON_TRY(m_storeNew ? m_storeNew(row) : m_repositories->leads.insert(row));
    return Taken{row.lead.id, Outcome::Created};
}

Result<LeadIntake::Taken> LeadIntake::update(LeadRow& row, const PreparedLead& lead, Instant now,
                                             ImportId import)
{
    const LeadDraft& draft = lead.draft;
    const LeadChange change = changeOf(row, draft);
    if (change.empty())
        return Taken{row.lead.id, Outcome::Duplicate};
    if (import)
        BATON_TRY(m_repositories->imports.recordChange(import, row.lead.id, std::int64_t(draft.row),
                                                       undoText(change, row)));
    for (const auto& [field, value] : change.wrote)
        row.lead.values.set(field, value);
    if (!change.externalId.empty())
        row.lead.externalId = change.externalId;
    if (change.stage)
        BATON_TRY(setStage(row, *change.stage, now));
    BATON_TRY(matchToAccount(*m_repositories, row));
    BATON_TRY(noteChange(row, now, "updated", lead.payload, lead.seal));
    return Taken{row.lead.id, Outcome::Updated};
}

/// As a person does it: what a gate would have routed is routed, and no gate lets it fall.
Result<void> LeadIntake::setStage(LeadRow& row, Stage stage, Instant now)
{
    std::string payload;
    JsonWriter json(payload);
    json.openObject();
    json.keyMember("stageBefore", stageKey(row.lead.stage));
    json.keyMember("stage", stageKey(stage));
    json.closeObject();
    row.lead.stage = stage;
    row.lead.raisedBy.clear();
    if (row.state == LeadState::Nurture && isQualified(stage))
        row.state = LeadState::Due;
    return append(row, now, "stage_set", payload, sealPayload(payload));
}

Result<void> LeadIntake::noteChange(LeadRow& row, Instant now, std::string_view kind,
                                    std::string_view payload, const PayloadSeal& seal)
{
    row.updatedAt = now;
    // A held lead keeps its turn among the holds; its retry sees what changed.
    if (row.state != LeadState::Ended && row.state != LeadState::Withdrawn)
        row.dueAt = kDueAtOnce;
    row.snoozedUntil.reset();
    BATON_TRY(append(row, now, kind, payload, seal));
    return m_repositories->leads.update(row);
}

Result<LeadIntake::Taken> LeadIntake::take(PreparedLead lead, Instant now, ImportId import)
{
    auto found = find(lead);
    if (!found)
        return found.error();
    // What one file says twice alike are two: it may tell them apart by columns that nobody mapped.
    const bool ofThisFile = *found && import && (*found)->import == import && lead.contentKey;
    if (!*found || ofThisFile)
        return create(lead, now, import);
    if (m_keepKnown)
        return Taken{(*found)->lead.id, Outcome::Duplicate};
    return update(**found, lead, now, import);
}

} // namespace baton
