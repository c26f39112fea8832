// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_draft.h"

#include "core/base/text.h"
#include "core/intake/error_csv.h"
#include "core/intake/import_plan.h"
#include "core/intake/mapping_suggestion.h"

#include <algorithm>
#include <initializer_list>

namespace baton {

namespace {

/// As it stands in a mapping: its name, or its position in a file without names.
Json columnReference(const CsvFile& file, std::size_t column)
{
    return file.hasHeader ? Json(file.columns[column]) : Json(column + 1);
}

std::optional<std::size_t> columnNamed(const CsvFile& file, const ColumnRule& rule)
{
    if (rule.name.empty()) {
        // What an error file has put before the original columns does not count.
        std::size_t position = rule.position;
        for (std::size_t column = 0; column < file.columns.size(); ++column) {
            const bool added = file.hasHeader && isErrorColumn(file.columns[column]);
            if (!added && --position == 0)
                return column;
        }
        return std::nullopt;
    }
    const std::string wanted = folded(rule.name);
    std::optional<std::size_t> like;
    for (std::size_t column = 0; column < file.columns.size(); ++column) {
        if (file.columns[column] == rule.name)
            return column;
        if (!like && folded(file.columns[column]) == wanted)
            like = column;
    }
    return like;
}

void set(Json& document, const char* member, const Json& value, bool isDefault)
{
    if (isDefault)
        document.erase(member);
    else
        document[member] = value;
}

void writeCsv(Json& document, const CsvOptions& csv)
{
    set(document, "encoding", csv.encoding ? std::string(encodingKey(*csv.encoding)) : std::string(),
        !csv.encoding);
    set(document, "delimiter",
        csv.delimiter && *csv.delimiter == '\t' ? std::string("tab")
                                                : std::string(1, csv.delimiter.value_or(',')),
        !csv.delimiter);
    set(document, "header", csv.header.kind == HeaderRule::Kind::Line ? Json(csv.header.line) : Json("none"),
        csv.header.kind == HeaderRule::Kind::Auto);
}

std::vector<std::string> textsOf(const Json& document, const char* member)
{
    std::vector<std::string> texts;
    const auto found = document.find(member);
    if (found == document.end() || !found->is_array())
        return texts;
    for (const Json& text : *found) {
        if (text.is_string())
            texts.push_back(text.get<std::string>());
    }
    return texts;
}

bool hasTarget(const ImportPlan& plan, std::initializer_list<std::string_view> ids)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const ImportPlan::Step& step) {
        return step.column && std::find(ids.begin(), ids.end(), step.id) != ids.end();
    });
}

ImportPlan suggestedPlan(ImportKind kind, const CsvFile& file, const FieldCatalogue& catalogue)
{
    Problems ignored; // what is suggested reads
    const Mapping mapping = readMapping(suggestMapping(kind, file.columns, catalogue), ignored);
    return makeImportPlan(mapping, file, catalogue);
}

} // namespace

std::vector<std::size_t> mappedColumns(const CsvFile& file)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < file.columns.size(); ++column) {
        const std::string& name = file.columns[column];
        if (!file.hasHeader || (!name.empty() && !isErrorColumn(name)))
            columns.push_back(column);
    }
    return columns;
}

Json mappingOf(const ImportDraft& draft, const CsvFile& file)
{
    Json document = draft.base;
    document["format"] = 1;
    set(document, "name", draft.name, draft.name.empty());
    document["kind"] = std::string(importKindKey(draft.kind));
    writeCsv(document, draft.csv);
    document["zone"] = draft.zone;
    set(document, "defaultRegion", draft.region, draft.region.empty());
    set(document, "onBadValue", "absent", draft.onBadValue == Mapping::OnBadValue::Reject);
    set(document, "shortRows", "pad", !draft.padShortRows);
    set(document, "emptyValues", draft.emptyValues, draft.emptyValues.empty());
    document.erase("externalId");
    Json columns = Json::array();
    for (const std::size_t column : mappedColumns(file)) {
        const ColumnChoice choice = column < draft.columns.size() ? draft.columns[column] : ColumnChoice();
        Json rule{{"column", columnReference(file, column)}};
        if (choice.target.empty())
            rule["ignore"] = true;
        else
            rule["field"] = choice.target;
        if (choice.format != DateFormat::Auto)
            rule["format"] = std::string(dateFormatKey(choice.format));
        if (choice.type)
            rule["type"] = std::string(fieldTypeKey(*choice.type));
        columns.push_back(std::move(rule));
    }
    document["columns"] = std::move(columns);
    return document;
}

std::vector<std::string> applyMapping(ImportDraft& draft, const Json& document, const CsvFile& file,
                                      const FieldCatalogue& catalogue, Problems& problems)
{
    std::vector<std::string> missing;
    const Mapping mapping = readMapping(document, problems);
    if (hasErrors(problems))
        return missing;
    draft.base = document;
    draft.name = mapping.name;
    draft.kind = mapping.kind;
    draft.csv = mapping.csv;
    draft.zone = mapping.zone.id();
    draft.region = mapping.defaultRegion;
    draft.onBadValue = mapping.onBadValue;
    draft.padShortRows = mapping.padShortRows;
    draft.emptyValues = textsOf(document, "emptyValues");
    draft.columns.assign(file.columns.size(), {});
    std::vector<bool> mentioned(file.columns.size());
    for (const ColumnRule& rule : mapping.columns) {
        const auto column = columnNamed(file, rule);
        if (!column) {
            missing.push_back(rule.name.empty() ? std::to_string(rule.position) : rule.name);
            continue;
        }
        mentioned[*column] = true;
        draft.columns[*column] = {rule.target, rule.format, rule.type};
    }
    // What it does not mention goes where an import by it would put it.
    for (const ImportPlan::Step& step : makeImportPlan(mapping, file, catalogue).steps) {
        if (step.column && !mentioned[*step.column])
            draft.columns[*step.column] = {step.id, step.format, std::nullopt};
    }
    return missing;
}

ImportKind likelyKind(const CsvFile& file, const FieldCatalogue& catalogue)
{
    if (!file.hasHeader)
        return ImportKind::Leads;
    const ImportPlan activities = suggestedPlan(ImportKind::Activities, file, catalogue);
    if (activities.ok() && hasTarget(activities, {"kind"}) && hasTarget(activities, {"at"}))
        return ImportKind::Activities;
    const ImportPlan leads = suggestedPlan(ImportKind::Leads, file, catalogue);
    const ImportPlan accounts = suggestedPlan(ImportKind::Accounts, file, catalogue);
    const bool isAboutPeople =
        hasTarget(leads, {"email", "first_name", "last_name", "phone", "source", "received_at", "job_title"});
    if (!isAboutPeople && hasTarget(accounts, {"name"}) && hasTarget(accounts, {"domain", "owner"}))
        return ImportKind::Accounts;
    return ImportKind::Leads;
}

} // namespace baton
