// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/import_file.h"

#include "core/intake/mapping.h"
#include "core/intake/mapping_suggestion.h"
#include "core/runtime/owner_names.h"

#include <algorithm>
#include <iterator>

namespace baton {

namespace {

/// What a mapping says of the file itself must be known before its columns are.
Result<void> openSource(const std::string& path, const std::string& mappingText, ImportFile& file)
{
    auto source = FileSource::open(path);
    if (!source)
        return source.error();
    file.source = std::move(*source);
    Mapping mapping;
    if (!mappingText.empty()) {
        const JsonDocument document = parseJson(mappingText);
        file.problems = document.problems;
        if (!document.ok())
            return {};
        mapping = readMapping(document.root, file.problems);
        if (hasErrors(file.problems))
            return {};
        file.mapping = mappingText;
    }
    auto csv = openCsv(*file.source, mapping.csv);
    if (!csv)
        return csv.error();
    file.csv = std::move(*csv);
    std::ranges::copy(file.csv->problems, std::back_inserter(file.problems));
    return {};
}

Result<void> planColumns(Session& session, std::optional<ImportKind> kind, ImportFile& file)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    if (file.mapping.empty())
        file.mapping =
            writeJson(suggestMapping(kind.value_or(ImportKind::Leads), file.csv->columns, **catalogue));
    Problems problems; // told already, if the mapping was given
    const Mapping mapping = readMapping(parseJson(file.mapping).root, problems);
    if (kind && *kind != mapping.kind) {
        file.problems.push_back(
            {Severity::Error,
             "import.kind_differs",
             "/kind",
             {std::string(importKindKey(mapping.kind)), std::string(importKindKey(*kind))}});
        return {};
    }
    file.plan = makeImportPlan(mapping, *file.csv, **catalogue);
    if (mapping.kind == ImportKind::Accounts) {
        const auto roster = session.roster(session.now());
        if (!roster)
            return roster.error();
        if (*roster)
            nameOwners(**roster, *file.plan);
    }
    std::ranges::copy(file.plan->problems, std::back_inserter(file.problems));
    return {};
}

} // namespace

Result<ImportFile> openImportFile(Session& session, const std::string& path, const std::string& mappingText,
                                  std::optional<ImportKind> kind)
{
    ImportFile file;
    BATON_TRY(openSource(path, mappingText, file));
    if (!hasErrors(file.problems))
        BATON_TRY(planColumns(session, kind, file));
    return file;
}

} // namespace baton
