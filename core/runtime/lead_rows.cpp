// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_rows.h"

#include "core/criteria/compiler.h"
#include "core/listing/listing_fields.h"
#include "core/runtime/listing_catalogue.h"
#include "core/storage/lead_fact_reader.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace baton {

namespace {

/// Where the values of the columns stand; nothing for a column that is unknown.
std::vector<std::optional<FieldIndex>> placesOf(const std::vector<std::string>& columns,
                                                const FieldCatalogue& catalogue)
{
    std::vector<std::optional<FieldIndex>> places;
    for (const std::string& column : columns) {
        const auto index = catalogue.find(column);
        places.push_back(index && isListed(*index) ? index : std::nullopt);
    }
    return places;
}

FactsPlan planOf(std::shared_ptr<const FieldCatalogue> catalogue,
                 const std::vector<std::optional<FieldIndex>>& places, Zone zone)
{
    std::vector<FieldIndex> needed;
    for (const auto& place : places) {
        if (place)
            needed.push_back(*place);
    }
    std::sort(needed.begin(), needed.end());
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    const auto literals = CriteriaCompiler(catalogue).freeze();
    return {std::move(catalogue), literals, std::move(needed), zone};
}

Result<void> readRows(Session& session, const std::vector<LeadId>& leads,
                      const std::vector<std::optional<FieldIndex>>& places, const FactsPlan& plan,
                      std::vector<ListedLead>& all)
{
    LeadFactReader reader(session.connection(), plan);
    Statement select(session.connection(), reader.select() + " WHERE lead.id = $1");
    ListedFacts facts(plan);
    for (const LeadId lead : leads) {
        const auto row = session.repositories().leads.find(lead);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        auto summary = summaryOf(session, **row);
        if (!summary)
            return summary.error();
        ListedLead& listed = all.emplace_back();
        listed.summary = *std::move(summary);
        auto rows = select.query(lead);
        if (rows.next()) {
            BATON_TRY(reader.read(rows, session.now(), facts));
            for (const auto& place : places)
                listed.values.push_back(place ? valueOf(facts.at(*place)) : Value());
        }
        BATON_TRY(rows.done());
    }
    return {};
}

} // namespace

Result<std::vector<ListedLead>> leadRows(Session& session, const std::vector<LeadId>& leads,
                                         const std::vector<std::string>& columns)
{
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    const auto catalogue = listingCatalogue(session);
    if (!catalogue)
        return catalogue.error();
    const auto zone = std::ranges::any_of(columns, isLocalTime) ? playbookZone(session) : Zone::utc();
    if (!zone)
        return zone.error();
    const auto places = placesOf(columns, **catalogue);
    const FactsPlan plan = planOf(*catalogue, places, *zone);
    std::vector<ListedLead> all;
    all.reserve(leads.size());
    BATON_TRY(readRows(session, leads, places, plan, all));
    BATON_TRY(transaction->commit());
    return all;
}

Result<ScopeCounts> scopeCounts(Session& session, const std::optional<RepId>& rep)
{
    auto transaction = Transaction::beginRead(session.connection());
    if (!transaction)
        return transaction.error();
    LeadRepository& leads = session.repositories().leads;
    const auto open = leads.openCounts();
    if (!open)
        return open.error();
    const auto listed = leads.countListed();
    if (!listed)
        return listed.error();
    ScopeCounts counts;
    counts.all = *listed;
    for (const LeadCount& each : *open) {
        counts.open += each.count;
        if (each.owner.empty())
            counts.unassigned += each.count;
        else if (rep && each.owner == rep->text())
            counts.mine += each.count;
        if (each.state == LeadState::Held)
            counts.held += each.count;
    }
    BATON_TRY(transaction->commit());
    return counts;
}

} // namespace baton
