// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/lead_matcher.h"

#include "core/base/text.h"
#include "core/base/zone.h"
#include "core/criteria/compiler.h"
#include "core/fields/standard_fields.h"
#include "core/listing/listing_fields.h"

#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t kFewestDigits = 3;

/// "+49 (30) 12-34" is a word of digits, "b2b" is not.
std::string digitsOfNumber(std::string_view word)
{
    std::string digits;
    for (const char c : word) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (std::string_view("+-()./").find(c) == std::string_view::npos)
            return {};
    }
    return digits.size() >= kFewestDigits ? digits : std::string();
}

/// Whether the digits of `text` contain `digits`, whatever stands between them.
bool containsDigits(std::string_view text, std::string_view digits)
{
    thread_local std::string all;
    all.clear();
    std::copy_if(text.begin(), text.end(), std::back_inserter(all),
                 [](char c) { return c >= '0' && c <= '9'; });
    return all.find(digits) != std::string::npos;
}

/// The phone last: see phoneOf().
std::vector<FieldIndex> searchedFields(const FieldCatalogue& catalogue)
{
    return {fields::Email,
            fields::FirstName,
            fields::LastName,
            fields::Company,
            *catalogue.find(listing::kExternalId),
            fields::Phone};
}

std::string_view phoneOf(std::string_view searched)
{
    return searched.substr(searched.rfind(ListedFacts::kBetween) + 1);
}

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
    matcher.readSearch(query.search);
    matcher.m_selects = query.filter || !matcher.m_words.empty();
    needed.push_back(*sortBy);
    std::sort(needed.begin(), needed.end());
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    auto searched = matcher.m_words.empty() ? std::vector<FieldIndex>() : searchedFields(*catalogue);
    matcher.m_plan = std::make_shared<const FactsPlan>(std::move(catalogue), compiler.freeze(),
                                                       std::move(needed), zone, std::move(searched));
    return matcher;
}

void LeadMatcher::readSearch(std::string_view text)
{
    const std::string all = folded(text);
    std::string_view rest = all;
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(" \t\n"), rest.size());
        if (end > 0)
            m_words.push_back({std::string(rest.substr(0, end)), digitsOfNumber(rest.substr(0, end))});
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

bool LeadMatcher::reads(std::string_view field) const
{
    const auto index = m_plan->catalogue->find(field);
    return index && m_plan->needs(*index);
}

bool LeadMatcher::meetsSearch(const ListedFacts& facts) const
{
    const std::string_view all = facts.searched();
    return std::ranges::all_of(m_words, [&](const Word& word) {
        return all.find(word.text) != std::string_view::npos ||
               (!word.digits.empty() && containsDigits(phoneOf(all), word.digits));
    });
}

bool LeadMatcher::sortKey(const ListedFacts& facts, std::string& out) const
{
    return m_sortKey->write(facts.at(m_sortBy), out);
}

} // namespace baton
