// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/saved_mappings.h"

#include "core/base/text.h"
#include "core/intake/mapping.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace baton {

namespace {

/// Of the names as they compare, in order.
Digest digestOf(std::span<const std::string> columns)
{
    std::string all;
    for (const std::string& column : columns)
        all.append(folded(column)).append(1, '\n');
    return sha256({all});
}

Result<void> store(Session& session, MappingRow row)
{
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    MappingRepository& mappings = session.repositories().mappings;
    const auto known = mappings.findByName(row.kind, row.name);
    if (!known)
        return known.error();
    if (*known) {
        row.id = (*known)->id;
        BATON_TRY(mappings.update(row));
    } else if (const auto id = mappings.insert(row); !id) {
        return id.error();
    }
    return transaction->commit();
}

} // namespace

Result<std::vector<SavedMapping>> savedMappings(Session& session, std::span<const std::string> columns)
{
    const auto rows = session.repositories().mappings.list();
    if (!rows)
        return rows.error();
    const Digest digest = digestOf(columns);
    std::vector<SavedMapping> all;
    for (const MappingRow& row : *rows) {
        const bool same = !columns.empty() && row.columns == digest;
        all.push_back({row.id, row.kind, row.name, row.document, same, row.actor, row.savedAt});
    }
    std::stable_sort(all.begin(), all.end(), [](const SavedMapping& one, const SavedMapping& other) {
        if (one.isForColumns != other.isForColumns)
            return one.isForColumns;
        return one.isForColumns && one.savedAt > other.savedAt;
    });
    return all;
}

Result<Problems> saveMapping(Session& session, std::string_view name, std::string_view document,
                             std::span<const std::string> columns)
{
    BATON_TRY(session.require(Right::ImportData));
    const std::string_view kept = trimmed(name);
    if (kept.empty() || kept.size() > kLongestMappingName || !isStorableText(kept))
        return Problems{{Severity::Error, "mapping.bad_name", "name", {std::to_string(kLongestMappingName)}}};
    JsonDocument read = parseJson(document);
    Problems problems = std::move(read.problems);
    if (hasErrors(problems))
        return problems;
    const Mapping mapping = readMapping(read.root, problems);
    if (hasErrors(problems))
        return problems;
    read.root["name"] = std::string(kept);
    BATON_TRY(store(session, {{},
                              mapping.kind,
                              std::string(kept),
                              digestOf(columns),
                              writeJson(read.root),
                              session.actor().login,
                              session.now()}));
    return problems;
}

Result<void> removeMapping(Session& session, MappingId id)
{
    BATON_TRY(session.require(Right::ImportData));
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    BATON_TRY(session.repositories().mappings.remove(id));
    return transaction->commit();
}

} // namespace baton
