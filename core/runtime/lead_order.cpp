// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_order.h"

#include "core/listing/listing_fields.h"
#include "core/runtime/listing_catalogue.h"
#include "core/runtime/order_follower.h"
#include "core/runtime/session.h"
#include "core/storage/connection.h"
#include "core/storage/lead_scan.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <limits>

namespace baton {

namespace {

/// How far the index is followed for a first page that a filter thins out; every lead is looked up.
constexpr std::int64_t kLookedAtFirst = 20'000;
/// Looked at to see whether as many will do.
constexpr std::int64_t kTried = 1000;
constexpr std::size_t kFoundOfTried = LeadOrder::kFirst * kTried / kLookedAtFirst;

bool readsLocalTime(const Condition& condition)
{
    return isLocalTime(condition.field) || std::ranges::any_of(condition.children, readsLocalTime);
}

/// UTC where it does not matter: the playbook need not be read for it.
Result<Zone> zoneFor(Session& session, const LeadQuery& query)
{
    const bool matters = isLocalTime(query.sort.by) || (query.filter && readsLocalTime(*query.filter));
    return matters ? playbookZone(session) : Zone::utc();
}

Result<LeadMatcher> compile(Session& session, const LeadQuery& query, Problems& problems)
{
    const auto catalogue = listingCatalogue(session);
    if (!catalogue)
        return catalogue.error();
    const auto zone = zoneFor(session, query);
    if (!zone)
        return zone.error();
    auto matcher = LeadMatcher::compile(query, *catalogue, *zone, problems);
    if (!matcher)
        return Error{"query.refused", {problems.front().code, problems.front().location}};
    return *std::move(matcher);
}

Result<std::unique_ptr<LeadScan>> scanOf(Session& session, const LeadQuery& query)
{
    Problems problems;
    auto matcher = compile(session, query, problems);
    if (!matcher)
        return matcher.error();
    return std::make_unique<LeadScan>(session.connection(), query, *std::move(matcher), session.now());
}

} // namespace

Result<Problems> checkQuery(Session& session, const LeadQuery& query)
{
    Problems problems;
    if (const auto matcher = compile(session, query, problems);
        !matcher && matcher.error().code != "query.refused")
        return matcher.error();
    return problems;
}

Result<LeadOrder> LeadOrder::read(Session& session, LeadQuery query, const First& first)
{
    LeadOrder order(std::move(query));
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    const auto now = changesSince(session, {std::numeric_limits<std::int64_t>::max()});
    if (!now)
        return now.error();
    BATON_TRY(order.readAll(session, *now, first));
    BATON_TRY(transaction->commit());
    return order;
}

Result<void> LeadOrder::readAll(Session& session, const WorkspaceChanges& now, const First& first)
{
    auto scan = scanOf(session, m_query);
    if (!scan)
        return scan.error();
    const LeadMatcher& matcher = (*scan)->matcher();
    const bool lookups = m_query.scope == LeadScope::All && (*scan)->selects();
    std::vector<LeadId> before;
    before.swap(m_leads);
    const auto read = [&]() -> Result<void> {
        if (!(*scan)->isIndexed() || lookups)
            return readSorted(**scan, first);
        return (*scan)->inOrder(std::numeric_limits<std::int64_t>::max(), [&](LeadId lead) {
            m_leads.push_back(lead);
            if (first && m_leads.size() == kFirst)
                first(m_leads);
            return true;
        });
    };
    if (const auto done = read(); !done) {
        m_leads.swap(before);
        return done.error();
    }
    m_upTo = now.upTo;
    m_stamp = now.stamp;
    m_movesWithTime = matcher.readsTime();
    m_readsSilent =
        matcher.reads(listing::kDue) || matcher.reads(listing::kUpdated) || matcher.reads(listing::kSnoozed);
    m_readsAccounts = matcher.reads(listing::kAccount) || matcher.reads("account_owner");
    return {};
}

/// Reads all to know which come first. Where an index has the order, the first page comes from there.
Result<void> LeadOrder::readSorted(LeadScan& scan, const First& first)
{
    bool told = false;
    if (first && scan.isIndexed()) {
        std::vector<LeadId> page;
        const auto take = [&](LeadId lead) {
            page.push_back(lead);
            return page.size() < kFirst;
        };
        BATON_TRY(scan.inOrder(kTried, take));
        if (page.size() >= kFoundOfTried && page.size() < kFirst) {
            page.clear();
            BATON_TRY(scan.inOrder(kLookedAtFirst, take));
        }
        told = page.size() == kFirst;
        if (told)
            first(std::move(page));
    }
    SortedLeads sorted(m_query.sort.descending);
    BATON_TRY(scan.collect(sorted));
    constexpr std::size_t kWorthIt = 50'000; // below, sorting all is as fast
    if (first && !told && sorted.size() > kWorthIt)
        first(sorted.first(kFirst));
    m_leads = sorted.take();
    return {};
}

bool LeadOrder::mustReadAnew(const WorkspaceChanges& changes) const
{
    return changes.tooMany || changes.stamp.playbook != m_stamp.playbook ||
           (m_readsAccounts && changes.stamp.accounts != m_stamp.accounts) ||
           (m_readsSilent && changes.stamp.silentChanges != m_stamp.silentChanges);
}

Result<OrderDelta> LeadOrder::refresh(Session& session)
{
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    const auto changes = changesSince(session, m_upTo);
    if (!changes)
        return changes.error();
    OrderDelta delta;
    if (mustReadAnew(*changes)) {
        BATON_TRY(readAll(session, *changes, {}));
        delta.anew = true;
    } else if (!changes->leads.empty()) {
        const auto scan = scanOf(session, m_query);
        if (!scan)
            return scan.error();
        auto followed = OrderFollower(**scan, m_query.sort.descending).follow(changes->leads, m_leads);
        if (!followed)
            return followed.error();
        delta = *std::move(followed);
        applyDelta(delta, m_leads);
    }
    m_upTo = changes->upTo;
    m_stamp = changes->stamp;
    BATON_TRY(transaction->commit());
    return delta;
}

} // namespace baton
