// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_plan.h"

#include "core/base/key.h"
#include "core/base/text.h"
#include "core/intake/error_csv.h"

#include <algorithm>
#include <array>
#include <set>

namespace baton {

namespace {

using Target = ImportPlan::Target;

struct PseudoField {
    ImportKind kind;
    std::string_view id;
    Target target;
};

constexpr auto kPseudoFields = std::to_array<PseudoField>({
    {ImportKind::Leads, "external_id", Target::ExternalId},
    {ImportKind::Leads, "received_at", Target::ReceivedAt},
    {ImportKind::Leads, "stage", Target::Stage},
    {ImportKind::Activities, "lead_external_id", Target::LeadExternalId},
    {ImportKind::Activities, "lead_email", Target::LeadEmail},
    {ImportKind::Activities, "external_id", Target::ExternalId},
    {ImportKind::Activities, "kind", Target::Kind},
    {ImportKind::Activities, "at", Target::At},
    {ImportKind::Accounts, "external_id", Target::ExternalId},
    {ImportKind::Accounts, "name", Target::Name},
    {ImportKind::Accounts, "domain", Target::Domain},
    {ImportKind::Accounts, "owner", Target::Owner},
});

class Planner {
public:
    Planner(const Mapping& mapping, const CsvFile& file, const FieldCatalogue& catalogue)
        : m_mapping(mapping), m_file(file), m_catalogue(catalogue), m_mentioned(file.columns.size())
    {
    }

    ImportPlan plan()
    {
        copySettings();
        for (const ColumnRule& rule : m_mapping.columns)
            addRule(rule);
        addConstants();
        takeUnmentioned();
        addReplacements();
        checkNeeds();
        std::sort(m_plan.steps.begin(), m_plan.steps.end(),
                  [](const ImportPlan::Step& a, const ImportPlan::Step& b) { return a.id < b.id; });
        return std::move(m_plan);
    }

private:
    void copySettings()
    {
        m_plan.kind = m_mapping.kind;
        m_plan.columns = m_file.columns.size();
        m_plan.namedColumns = m_file.hasHeader ? namedColumns() : m_plan.columns;
        m_plan.zone = m_mapping.zone;
        m_plan.defaultRegion = m_mapping.defaultRegion;
        m_plan.onBadValue = m_mapping.onBadValue;
        m_plan.padShortRows = m_mapping.padShortRows;
        m_plan.emptyValues = m_mapping.emptyValues;
    }

    std::size_t namedColumns() const
    {
        std::size_t count = m_file.columns.size();
        while (count > 0 && m_file.columns[count - 1].empty())
            --count;
        return count;
    }

    void report(std::string code, const std::string& location, std::vector<std::string> args,
                Severity severity = Severity::Error)
    {
        m_plan.problems.push_back({severity, std::move(code), location, std::move(args)});
    }

    /// By position, from 1, in the file that people made: what an error file has put before it does not
    /// count.
    std::optional<std::size_t> columnAt(std::size_t position) const
    {
        for (std::size_t i = 0; i < m_file.columns.size(); ++i) {
            const bool added = m_file.hasHeader && isErrorColumn(m_file.columns[i]);
            if (!added && --position == 0)
                return i;
        }
        return std::nullopt;
    }

    /// The column of a rule: by position, else by its exact name, else by its name folded.
    std::optional<std::size_t> columnOf(const ColumnRule& rule) const
    {
        const auto& columns = m_file.columns;
        if (rule.name.empty())
            return columnAt(rule.position);
        auto found = std::find(columns.begin(), columns.end(), rule.name);
        if (found == columns.end()) {
            const std::string wanted = folded(rule.name);
            found = std::find_if(columns.begin(), columns.end(),
                                 [&](const std::string& name) { return folded(name) == wanted; });
        }
        return found == columns.end() ? std::nullopt : std::optional(std::size_t(found - columns.begin()));
    }

    std::string nameOf(std::size_t column) const
    {
        const std::string& name = m_file.columns[column];
        return name.empty() ? std::to_string(column + 1) : name;
    }

    void addRule(const ColumnRule& rule)
    {
        const auto column = columnOf(rule);
        if (!column) {
            report("mapping.no_such_column", rule.pointer,
                   {rule.name.empty() ? std::to_string(rule.position) : rule.name});
            return;
        }
        m_mentioned[*column] = true;
        if (rule.target.empty())
            return;
        if (m_file.hasHeader && isErrorColumn(m_file.columns[*column]))
            report("mapping.error_column", rule.pointer, {nameOf(*column)});
        auto step = stepFor(rule.target, rule.type, rule.pointer);
        if (!step)
            return;
        step->column = *column;
        step->columnName = nameOf(*column);
        step->format = rule.format;
        if (!m_targets.insert(rule.target).second)
            report("mapping.two_columns", rule.pointer, {rule.target, nameOf(*column)});
        m_plan.steps.push_back(std::move(*step));
    }

    std::optional<ImportPlan::Step> stepFor(const std::string& id, std::optional<FieldType> type,
                                            const std::string& pointer)
    {
        ImportPlan::Step step;
        step.id = id;
        const auto pseudo =
            std::find_if(kPseudoFields.begin(), kPseudoFields.end(), [&](const PseudoField& field) {
                return field.kind == m_plan.kind && field.id == id;
            });
        if (pseudo != kPseudoFields.end()) {
            step.target = pseudo->target;
            step.isEmail = pseudo->target == Target::LeadEmail;
            return step;
        }
        if (m_plan.kind == ImportKind::Activities) {
            step.type = type.value_or(FieldType::Text);
            if (!isKey(id))
                report("mapping.bad_key", pointer, {id});
            return step;
        }
        return fieldStep(std::move(step), pointer);
    }

    std::optional<ImportPlan::Step> fieldStep(ImportPlan::Step step, const std::string& pointer)
    {
        const auto index = m_catalogue.find(step.id);
        if (!index) {
            report("mapping.unknown_field", pointer, {step.id});
            return std::nullopt;
        }
        const Field& field = m_catalogue.at(*index);
        if (field.origin == FieldOrigin::Derived) {
            report("mapping.derived_field", pointer, {step.id});
            return std::nullopt;
        }
        step.type = field.type;
        step.isEmail = step.id == "email";
        step.isPhone = step.id == "phone";
        for (const std::string& choice : field.choices)
            step.choices.push_back(folded(choice));
        return step;
    }

    void addConstants()
    {
        for (const auto& [target, text] : m_mapping.constants) {
            const auto same = [&id = target](const ImportPlan::Step& step) { return step.id == id; };
            const auto step = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), same);
            if (step != m_plan.steps.end()) {
                step->constant = text;
            } else if (auto added = stepFor(target, std::nullopt, pointerStep("/constants", target))) {
                added->constant = text;
                m_targets.insert(target);
                m_plan.steps.push_back(std::move(*added));
            }
        }
    }

    /// The key under which a column that nobody mentions is kept; empty: not at all.
    std::string ownKey(const std::string& name) const
    {
        std::string key = keyOfColumn(name);
        if (m_plan.kind == ImportKind::Activities)
            return key;
        for (const std::string& id : {name, key}) {
            const auto index = m_catalogue.find(id);
            if (index && m_catalogue.at(*index).origin == FieldOrigin::Custom)
                return id;
        }
        return {};
    }

    void takeUnmentioned()
    {
        for (std::size_t i = 0; i < m_plan.namedColumns; ++i) {
            const std::string& name = m_file.columns[i];
            if (m_mentioned[i] || isErrorColumn(name))
                continue;
            const std::string key = m_file.hasHeader ? ownKey(name) : std::string();
            if (key.empty() || !m_targets.insert(key).second) {
                m_plan.unmapped.push_back(nameOf(i));
                continue;
            }
            if (auto step = stepFor(key, std::nullopt, "")) {
                step->column = i;
                step->columnName = nameOf(i);
                m_plan.steps.push_back(std::move(*step));
            }
        }
    }

    void addReplacements()
    {
        for (const auto& [target, table] : m_mapping.values) {
            const auto same = [&id = target](const ImportPlan::Step& step) { return step.id == id; };
            const auto step = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), same);
            if (step != m_plan.steps.end())
                step->replacements = table;
            else
                report("mapping.unused_values", pointerStep("/values", target), {target}, Severity::Warning);
        }
    }

    void need(std::initializer_list<const char*> anyOf)
    {
        const auto has = [&](const char* id) { return m_targets.count(id) > 0; };
        if (std::any_of(anyOf.begin(), anyOf.end(), has))
            return;
        std::string wanted;
        for (const char* id : anyOf)
            wanted += (wanted.empty() ? "" : ", ") + std::string(id);
        report("mapping.needs_target", "/columns", {wanted});
    }

    void checkNeeds()
    {
        if (m_plan.kind == ImportKind::Activities) {
            need({"lead_external_id", "lead_email"});
            need({"kind"});
            need({"at"});
        } else if (m_plan.kind == ImportKind::Accounts) {
            need({"external_id", "name", "domain"});
        } else if (m_plan.steps.empty()) {
            report("mapping.nothing_mapped", "/columns", {});
        }
    }

    const Mapping& m_mapping;
    const CsvFile& m_file;
    const FieldCatalogue& m_catalogue;
    std::vector<bool> m_mentioned; ///< per column
    std::set<std::string, std::less<>> m_targets;
    ImportPlan m_plan;
};

} // namespace

std::string keyOfColumn(std::string_view name)
{
    constexpr std::size_t kLongest = 64;
    std::string key;
    for (const char c : folded(name)) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (word)
            key += c;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    key.resize(std::min(key.size(), kLongest));
    while (key.ends_with('_'))
        key.pop_back();
    return key;
}

ImportPlan makeImportPlan(const Mapping& mapping, const CsvFile& file, const FieldCatalogue& catalogue)
{
    return Planner(mapping, file, catalogue).plan();
}

} // namespace baton
