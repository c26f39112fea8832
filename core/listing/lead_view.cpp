// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/lead_view.h"

#include "core/criteria/condition_json.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 5> kScopes{"open", "mine", "unassigned", "held", "all"};
constexpr int kFormat = 1;
constexpr int kWidest = 10'000;
constexpr std::size_t kMostColumns = 500;

Json columnsToJson(const std::vector<ViewColumn>& columns)
{
    Json all = Json::array();
    for (const ViewColumn& column : columns) {
        Json each = {{"field", column.field}};
        if (column.width > 0)
            each["width"] = column.width;
        all.push_back(std::move(each));
    }
    return all;
}

std::vector<ViewColumn> readColumns(const JsonCursor& root)
{
    std::vector<ViewColumn> columns;
    for (const JsonCursor& element : root.elements("columns")) {
        const auto field = element.expectObject() ? element.require("field") : std::nullopt;
        const auto id = field ? field->asText() : std::nullopt;
        if (id && columns.size() < kMostColumns)
            columns.push_back({*id, int(element.integer("width", 0, 0, kWidest))});
    }
    return columns;
}

} // namespace

std::string_view leadScopeKey(LeadScope scope)
{
    return kScopes[std::size_t(scope)];
}

std::optional<LeadScope> parseLeadScope(std::string_view key)
{
    const auto found = std::ranges::find(kScopes, key);
    return found == kScopes.end() ? std::nullopt : std::optional(LeadScope(found - kScopes.begin()));
}

Json viewToJson(const LeadView& view)
{
    Json json = {{"format", kFormat}, {"scope", leadScopeKey(view.query.scope)}};
    if (view.query.filter)
        json["filter"] = conditionJson(*view.query.filter);
    if (!view.query.search.empty())
        json["search"] = view.query.search;
    json["sort"] = {{"by", view.query.sort.by}, {"descending", view.query.sort.descending}};
    if (!view.columns.empty())
        json["columns"] = columnsToJson(view.columns);
    return json;
}

std::optional<LeadView> viewFromJson(const Json& json, Problems& problems)
{
    const std::size_t before = problems.size();
    const JsonCursor root(json, "", problems);
    if (!root.expectObject())
        return std::nullopt;
    LeadView view;
    (void)root.integer("format", kFormat, kFormat, kFormat);
    const std::string scope = root.text("scope", "open");
    if (const auto known = parseLeadScope(scope))
        view.query.scope = *known;
    else
        root.reportAt("scope", "document.unknown_choice", {scope});
    if (const auto filter = root.find("filter"))
        view.query.filter = parseCondition(*filter);
    view.query.search = root.text("search");
    if (const auto sort = root.find("sort"); sort && sort->expectObject()) {
        view.query.sort.by = sort->text("by", view.query.sort.by);
        view.query.sort.descending = sort->boolean("descending", view.query.sort.descending);
    }
    view.columns = readColumns(root);
    const auto isError = [](const Problem& problem) { return problem.severity == Severity::Error; };
    if (std::any_of(problems.begin() + std::ptrdiff_t(before), problems.end(), isError))
        return std::nullopt;
    return view;
}

} // namespace baton
