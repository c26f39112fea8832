// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/lead_matcher.h"

#include "core/base/zone.h"
#include "core/criteria/compiler.h"
#include "core/listing/listing_fields.h"

#include <algorithm>

namespace baton {

namespace {

bool movesWithTime(const Condition& condition)
{
    if (condition.kind == Condition::Kind::Did)
        return condition.within.has_value();
    return condition.op == "within_last" ||
           std::any_of(condition.children.begin(), condition.children.end(), movesWithTime);
}

void refuseColumn(const std::string& column, const char* pointer, Problems& problems)
{
    problems.push_back({Severity::Error, "query.unknown_column", pointer, {column}});
}

/// Fields that no listing can tell the value of.
void refuseUnlisted(const FieldCatalogue& catalogue, const std::vector<FieldIndex>& used, Problems& problems)
{
    for (const FieldIndex field : used) {
        if (!isListed(field))
            refuseColumn(catalogue.at(field).id.text(), "/filter", problems);
    }
}

} // namespace

std::optional<LeadMatcher> LeadMatcher::compile(const LeadQuery& query,
                                                std::shared_ptr<const FieldCatalogue> catalogue, Zone zone,
                                                Problems& problems)
{
    LeadMatcher matcher;
    CriteriaCompiler compiler(catalogue);
    Problems found;
    if (query.filter) {
        matcher.m_program = compiler.compile(*query.filter, ConditionUse::Routing, found);
        matcher.m_readsTime = movesWithTime(*query.filter);
    }
    std::vector<FieldIndex> needed = compiler.fieldsUsed();
    refuseUnlisted(*catalogue, needed, found);
    const auto sortBy = catalogue->find(query.sort.by);
    if (!sortBy || !isListed(*sortBy))
        refuseColumn(query.sort.by, "/sort/by", found);
    const bool bad = hasErrors(found);
    problems.insert(problems.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
    if (bad)
        return std::nullopt;
    matcher.m_sortBy = *sortBy;
    matcher.m_sortKey = std::make_shared<const SortKeyWriter>(catalogue->at(*sortBy));
    matcher.m_selects = query.filter.has_value();
    needed.push_back(*sortBy);
    std::sort(needed.begin(), needed.end());
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    matcher.m_plan =
        std::make_shared<const FactsPlan>(std::move(catalogue), compiler.freeze(), std::move(needed), zone);
    return matcher;
}

bool LeadMatcher::reads(std::string_view field) const
{
    const auto index = m_plan->catalogue->find(field);
    return index && m_plan->needs(*index);
}

bool LeadMatcher::sortKey(const ListedFacts& facts, std::string& out) const
{
    return m_sortKey->write(facts.at(m_sortBy), out);
}

} // namespace baton
