// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/import_sink.h"

#include "core/intake/csv_reader.h"
#include "core/storage/field_json.h"
#include "core/storage/repositories.h"

#include <utility>

namespace baton {

namespace {

SinkOutcome rejected(const char* code, std::uint64_t row, std::vector<std::string> args)
{
    return {SinkOutcome::Kind::Rejected, {{Severity::Error, code, rowLocation(row), std::move(args)}}};
}

/// As the row names it: by id, by email, by both.
std::string leadNamedBy(const ActivityDraft& draft)
{
    const bool byBoth = !draft.leadExternalId.empty() && !draft.leadEmail.empty();
    return draft.leadExternalId + (byBoth ? ", " : "") + draft.leadEmail;
}

/// The account after a row said something of it; what the row does not say stays.
Account merged(Account account, const AccountDraft& draft)
{
    if (!draft.externalId.empty())
        account.externalId = draft.externalId;
    if (!draft.name.empty())
        account.name = draft.name;
    if (!draft.domain.empty())
        account.domain = draft.domain;
    if (draft.owner)
        account.owner = draft.owner;
    for (const auto& [field, value] : draft.values)
        account.values.set(field, value);
    return account;
}

bool same(const Account& a, const Account& b)
{
    return a.externalId == b.externalId && a.name == b.name && a.domain == b.domain && a.owner == b.owner &&
           a.values == b.values;
}

} // namespace

/// A held lead may wait for the owner of its account.
Result<void> ImportSink::finish()
{
    const bool changed = std::exchange(m_accountsChanged, false);
    return changed ? m_repositories->leads.wakeHolds(kDueAtOnce) : Result<void>();
}

Result<SinkOutcome> ImportSink::store(PreparedLead lead)
{
    const auto taken = m_intake.take(std::move(lead), m_now, m_import);
    if (!taken)
        return taken.error();
    switch (taken->outcome) {
    case LeadIntake::Outcome::Created:
        return SinkOutcome{SinkOutcome::Kind::Created};
    case LeadIntake::Outcome::Updated:
        return SinkOutcome{SinkOutcome::Kind::Updated};
    case LeadIntake::Outcome::Duplicate:
        break;
    }
    return SinkOutcome{SinkOutcome::Kind::Duplicate};
}

Result<std::optional<LeadRow>> ImportSink::leadOf(const ActivityDraft& draft)
{
    if (!draft.leadExternalId.empty()) {
        auto found = m_repositories->leads.findByExternalId(draft.leadExternalId);
        if (!found || *found || draft.leadEmail.empty())
            return found;
    }
    return m_repositories->leads.findByEmail(draft.leadEmail);
}

Result<SinkOutcome> ImportSink::store(const ActivityDraft& draft)
{
    auto lead = leadOf(draft);
    if (!lead)
        return lead.error();
    if (!*lead)
        return rejected("import.unknown_lead", draft.row, {leadNamedBy(draft)});
    ActivityRow row{{{}, draft.kind, draft.at, draft.values}, (*lead)->lead.id, draft.externalId, m_import};
    const auto known = draft.externalId.empty() ? m_repositories->activities.exists(row)
                                                : m_repositories->activities.hasExternalId(draft.externalId);
    if (!known)
        return known.error();
    if (*known)
        return SinkOutcome{SinkOutcome::Kind::Duplicate};
    const auto id = m_repositories->activities.insert(row);
    if (!id)
        return id.error();
    std::string payload;
    writeFieldJson(payload, draft.values);
    BATON_TRY(m_intake.noteChange(**lead, m_now, "activity." + draft.kind, payload));
    return SinkOutcome{SinkOutcome::Kind::Created};
}

Result<std::optional<Account>> ImportSink::accountOf(const AccountDraft& draft)
{
    AccountRepository& accounts = m_repositories->accounts;
    if (!draft.externalId.empty()) {
        auto found = accounts.findByExternalId(draft.externalId);
        if (!found || *found)
            return found;
    }
    if (draft.domain.empty())
        return draft.externalId.empty() ? accounts.findByName(draft.name) : std::optional<Account>();
    auto found = accounts.findByDomain(draft.domain);
    // Two accounts with different ids in the source system are two accounts, though they share a domain.
    if (found && *found && !draft.externalId.empty() && !(*found)->externalId.empty())
        return std::optional<Account>();
    return found;
}

Result<SinkOutcome> ImportSink::store(const AccountDraft& draft)
{
    auto found = accountOf(draft);
    if (!found)
        return found.error();
    const Account before = found->value_or(Account());
    const Account after = merged(before, draft);
    if (*found && (m_keepKnown || same(before, after)))
        return SinkOutcome{SinkOutcome::Kind::Duplicate};
    const auto id = m_repositories->accounts.upsert(after);
    if (!id)
        return id.error();
    m_accountsChanged = true;
    return SinkOutcome{*found ? SinkOutcome::Kind::Updated : SinkOutcome::Kind::Created};
}

} // namespace baton
