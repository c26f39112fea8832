// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/lead_columns.h"
#include "core/storage/lead_filter.h"
#include "core/storage/lead_row.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace baton {

class Connection;

class LeadRepository {
public:
    explicit LeadRepository(Connection& connection);

    /// The id that the next lead inserted in this write transaction gets: events need it before the row
    /// exists. Each call gives a new one.
    Result<LeadId> nextId();
    /// The row with its id from nextId() and the head of the events already appended for it.
    Result<void> insert(const LeadRow& row);
    /// Writes the whole row.
    Result<void> update(const LeadRow& row);
    /// Writes what deciding changes: state, stage, owners, disposition, instants, score, grade, account,
    /// chain head. Cheaper.
    Result<void> updateProgress(const LeadRow& row);
    /// The same for a lead that is merely due at another time and has no event to tell of it: counted in the
    /// meta value "silent_lead_changes", as what the wake...() functions do is.
    Result<void> postpone(const LeadRow& row);

    Result<std::optional<LeadRow>> find(LeadId id);
    Result<std::optional<LeadRow>> findByExternalId(std::string_view externalId);
    /// The oldest with this email, compared folded; withdrawn ones are passed over.
    Result<std::optional<LeadRow>> findByEmail(std::string_view email);
    /// The oldest with this LeadRow::contentKey; withdrawn ones are passed over.
    Result<std::optional<LeadRow>> findByContent(std::int64_t contentKey);

    /// The leads that the engine has to look at now: due holds first, oldest lead first, then all else as it
    /// fell due.
    Result<std::vector<LeadRow>> claimDue(int limit, Instant now);
    /// Of these only the held ones.
    Result<std::vector<LeadRow>> claimHeld(int limit, Instant now);
    /// The earliest instant at which something is due; nothing if nothing ever is.
    Result<std::optional<Instant>> nextDue();
    Result<std::int64_t> countDue(Instant now);
    /// Makes leads that wait in holds due at `at`, when somebody of their pools became available sooner than
    /// planned.
    Result<void> wakeHolds(Instant at);
    /// Makes leads that wait to qualify or are with a rep due at `at`: other rules may open other gates.
    Result<void> wakeScored(Instant at);

    /// A page by ascending id after `after`; the last row's id is the key of the next page.
    Result<std::vector<LeadRow>> page(const LeadFilter& filter, LeadId after, int limit);
    Result<std::vector<LeadCount>> counts();
    Result<std::int64_t> count();
    /// Of open leads (due, owned, held) by state and owner; from an index alone.
    Result<std::vector<LeadCount>> openCounts();
    /// Of all but withdrawn leads; from indexes alone.
    Result<std::int64_t> countListed();

    /// Is told an owner; false: that is enough.
    using OwnerVisitor = std::function<bool(const RepId&)>;
    /// Who holds leads with this key / of this account, each of them once, who has the newest lead first. No
    /// more than the newest kOwnedLeadsAsked leads that have an owner are looked at.
    Result<void> ownersOfDomain(std::int64_t domainKey, const OwnerVisitor& visit);
    Result<void> ownersOfAccount(AccountId account, const OwnerVisitor& visit);
    static constexpr int kOwnedLeadsAsked = 64;

private:
    Result<void> countSilentChange() { return m_silent.run(); }
    Result<std::optional<LeadRow>> one(Rows rows);
    Result<std::vector<LeadRow>> many(Rows rows);

    Connection& m_connection;
    LeadBinder m_binder;
    std::int64_t m_nextId = 0;
    std::int64_t m_nextIdOf = -1; ///< the transaction that m_nextId belongs to
    Statement m_lastId, m_insert, m_update, m_updateProgress, m_find, m_findByExternalId, m_findByEmail,
        m_findByContent, m_held, m_due, m_wakeHolds, m_wakeScored, m_silent, m_ownersOfDomain,
        m_ownersOfAccount;
};

} // namespace baton
